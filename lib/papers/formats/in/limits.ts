/** What a file may hold that is taken in; more is refused with a sentence, and changes nothing. */
export const MOST_FILE = 10 * 1024 * 1024 // bytes as it comes
export const MOST_INFLATED = 40 * 1024 * 1024 // bytes of all its parts together
export const MOST_ENTRIES = 2000
/** Text compresses perhaps thirtyfold; a bomb a thousandfold. */
export const MOST_RATIO = 200
export const MOST_CLAUSES_IN = 1000
export const DEEPEST_XML = 60
