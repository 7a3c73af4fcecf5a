import { inventedRecord } from "../../fixtures/invented-record";
import { lawsOfPrint } from "../../laws/print";

lawsOfPrint(inventedRecord());
