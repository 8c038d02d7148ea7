/** What has a place in the data travels to a new one, unless people ask for less motion. */
export const TRAVELS = 'transition-transform duration-300 ease-out motion-reduce:transition-none'

/** The same for bare circles by their centre. A thousand transforms are a thousand things to put together in every frame; a thousand centres are one drawing. */
export const TRAVELS_PLAINLY = 'transition-[cx,cy] duration-300 ease-out motion-reduce:transition-none'
