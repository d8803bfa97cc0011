import { Fragment, type ReactNode } from 'react'

/** A text with every occurrence of what is searched for marked. */
export function marked(text: string, search: string): ReactNode {
  const wanted = search.trim().toLowerCase()
  if (wanted === '') return text
  const parts: { readonly at: number; readonly text: string; readonly hit: boolean }[] = []
  const plain = text.toLowerCase()
  // A few letters change their length in lower case; then nothing is marked rather than the wrong place.
  if (plain.length !== text.length) return text
  let from = 0
  for (let at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, from)) {
    parts.push({ at: from, text: text.slice(from, at), hit: false })
    parts.push({ at, text: text.slice(at, at + wanted.length), hit: true })
    from = at + wanted.length
  }
  parts.push({ at: from, text: text.slice(from), hit: false })
  return parts.map((part) => (
    <Fragment key={`${part.at} ${part.hit}`}>{part.hit ? <mark>{part.text}</mark> : part.text}</Fragment>
  ))
}
