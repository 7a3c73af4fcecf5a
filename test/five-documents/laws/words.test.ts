import { lawsOfWords } from "../../laws/words";
import { shippedRecord } from "../shipped-record";

lawsOfWords(shippedRecord());
