import { peersRow } from "../peers/row-of";

export default peersRow(150);
