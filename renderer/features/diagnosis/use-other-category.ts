import { useCategories } from '../analysis/use-categories.ts'

const otherWords = /^(其他|其它|其余|other|others)$/i

/** The category that gathers the rest; it always stands last, however large. */
export function useOtherCategory(variable: string | null): { readonly other?: string } {
  const other = useCategories(variable).find(({ label }) => otherWords.test(label.trim()))
  return other === undefined ? {} : { other: other.label }
}
