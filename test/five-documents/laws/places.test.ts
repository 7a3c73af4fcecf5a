import { lawsOfPlaces } from "../../laws/places";
import { shippedRecord } from "../shipped-record";

lawsOfPlaces(shippedRecord());
