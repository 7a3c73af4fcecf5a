import { lawsOfSharing } from "../../../laws/sharing";
import { shippedRecord } from "../../shipped-record";

lawsOfSharing(shippedRecord(), [6]);
