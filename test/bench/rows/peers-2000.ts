import { peersRow } from "../peers/row-of";

export default peersRow(2000);
