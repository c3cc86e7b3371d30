/** Only addresses that a leaflet may carry; anything else is no link. */
export const isSafeLink = (url: string): boolean => /^(https?:\/\/|mailto:)/.test(url);
