import { dataSaver, type DataSaver } from './data-saver'
import { browserNotes } from './device-notes'

/** As far as browsers have it; Firefox and Safari do not. */
interface WithConnection {
  readonly connection?: { readonly saveData?: boolean }
}

let ofThisPage: DataSaver | undefined

/** This device's choice. In the browser only. */
export const browserDataSaver = (): DataSaver =>
  (ofThisPage ??= dataSaver(browserNotes(), (navigator as WithConnection).connection?.saveData === true))
