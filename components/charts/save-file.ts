/** Hands a file to the browser's downloads. What a file system might refuse in a name becomes a hyphen. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-')
    .replace(/\s+/g, ' ')
    .slice(-120)
  link.click()
  // The browser reads the file after this turn; a minute is more than it needs.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
