import { lawsOfRoutes } from "../../laws/routes";
import { shippedRecord } from "../shipped-record";

lawsOfRoutes(shippedRecord(), [3, 5, 6, 7, 9]);
