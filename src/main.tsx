import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "./app/theme.css";
import { Explorer } from "./app/Explorer";

const root = document.getElementById("root");
if (!root) throw new Error('Expected an element with the id "root" in the page; found none');
createRoot(root).render(
  <StrictMode>
    <Explorer />
  </StrictMode>,
);
