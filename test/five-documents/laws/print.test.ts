import { lawsOfPrint } from "../../laws/print";
import { shippedRecord } from "../shipped-record";

lawsOfPrint(shippedRecord());
