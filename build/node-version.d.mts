export declare const faultOfNode: (version: string) => string | null;
export declare function refuseUnsupportedNode(): void;
