/** The commit that holds the data as they were read, and where in its repository the data folder is. */
export interface DataCommit {
  /** 40 hex digits */
  readonly hash: string
  /** `data/`, '' at the root */
  readonly folder: string
}
