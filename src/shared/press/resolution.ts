/** What print shops ask of photos, and below what they look coarse. */
export const WANTED_PPI = 350;
export const COARSE_PPI = 200;

/** Resolution of page pictures. */
export const PICTURE_PPI = 300;
