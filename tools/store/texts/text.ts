/** The stores' pictures, in their order. */
export const PICTURE_IDS = ['popover', 'story', 'popup', 'report', 'privacy'] as const;
export type PictureId = (typeof PICTURE_IDS)[number];

/** What a picture says beside what it shows. */
export interface Caption {
  readonly title: string;
  readonly text: string;
}

/** What the stores show in one language. */
export interface StoreText {
  /** The long text. @param sites how many sites are read from the start. */
  long(sites: number): string;
  captions: Readonly<Record<PictureId, Caption>>;
}
