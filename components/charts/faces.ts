/** The page's faces, as its style sheet names them; a picture that is taken away brings along those it needs. */
export const SANS =
  "InterLatin, 'Inter Subsets', 'Noto Sans Arabic', system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif"
export const SERIF = "SourceSerifLatin, 'Source Serif Subsets', 'Noto Naskh Arabic', Georgia, serif"
