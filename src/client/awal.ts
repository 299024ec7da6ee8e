// The one script of every page: it must stay under a kilobyte. What is more than that is fetched when asked for.
import { bagikan } from './bagikan.ts'

bagikan(document)
