import { lawsOfSeats } from "../../laws/seats";
import { shippedRecord } from "../shipped-record";

lawsOfSeats(shippedRecord());
