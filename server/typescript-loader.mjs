// Lets a worker thread run TypeScript from the sources; the bundle never loads it.
import { register } from 'tsx/esm/api'

register()
