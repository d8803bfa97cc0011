import { createContext, use } from 'react'
import { useApi } from './client-context.tsx'

/** A part of a page that shows what was refused of the writes that begin in it. */
export interface WritePlace {
  /** Another write begins: what was said of the one before is past. */
  readonly begin: () => void
  /** false: the place is no longer on the page. */
  readonly show: (error: unknown) => boolean
}

export const WritePlaceContext = createContext<WritePlace | null>(null)

/**
 * Where the error of a write appears, as options of its mutation: in the component that makes it (`shownInPlace`), else in the
 * nearest place around it, else, as where the reader has left that place meanwhile, as a notice in the corner.
 */
export function useErrorPlace(shownInPlace = false) {
  const { report } = useApi()
  const around = use(WritePlaceContext)
  const place = shownInPlace ? null : around
  return {
    meta: { shownInPlace: shownInPlace || place !== null },
    begin: (): unknown => place?.begin(),
    fail: (error: Error): void => {
      if (place !== null && !place.show(error)) report(error)
    },
  }
}
