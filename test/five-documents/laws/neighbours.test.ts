import { lawsOfNeighbours } from "../../laws/neighbours";
import { shippedRecord } from "../shipped-record";

lawsOfNeighbours(shippedRecord());
