import { lawsOfPictures } from "../../laws/pictures";
import { shippedRecord } from "../shipped-record";

lawsOfPictures(shippedRecord());
