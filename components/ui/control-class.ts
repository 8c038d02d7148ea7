/**
 * How a field is drawn: a line to write on, not a box; the line is doubled and the ground tinted while one writes.
 * 16 pixels, because less makes phones zoom. The outline is for those whose system draws its own colours.
 */
export const controlClass =
  'w-full min-w-0 rounded-none border-0 border-b border-field bg-transparent py-2 text-16 text-ink outline-2 outline-transparent transition-colors duration-150 hover:border-ink focus:border-accent focus:bg-accent-wash focus:shadow-[0_1px_0_0_var(--accent)] aria-invalid:border-accent aria-invalid:shadow-[0_1px_0_0_var(--accent)] disabled:border-hair disabled:text-ink-3'
