/** The long text of a store in one language. @param sites how many sites are read from the start. */
export type StoreText = (sites: number) => string;
