/** Gives the user a file made in the window: the browser asks where to put it, or puts it among the downloads. */
export function giveFile(name: string, mediaType: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  // The address is read when the click is handled; once this turn is over it may go.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
