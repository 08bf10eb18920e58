/** A dump, or a folder of dumps, by its path below a folder of the workspace. */
export interface DumpPlace {
  readonly folder: string;
  readonly path: string;
}

/** The way that tags go with their dump, or with a folder of dumps. */
export interface MovedTags {
  readonly from: DumpPlace;
  readonly to: DumpPlace;
}
