import { lawsOfRoutes } from "../../laws/routes";
import { shippedRecord } from "../shipped-record";

lawsOfRoutes(shippedRecord(), [2, 3, 4, 5, 6, 7, 8, 9]);
