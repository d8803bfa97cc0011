import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import type { Comment } from '#shared/contract/verbatim.ts'
import { verbatimTexts } from '#shared/messages/app/verbatim.ts'
import type { CodeFrame } from '#shared/survey/code-frame.ts'
import { type CommentQuery, commentsPerPage, useComments } from '../../client/use-verbatim.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { useStable } from '../../ui/use-stable.ts'
import { CommentOption } from './comment-option.tsx'

interface CommentListProps {
  readonly query: CommentQuery
  readonly codes: CodeFrame
  readonly active: number
  readonly onActive: (place: number) => void
  /** The active comment, as it is loaded. */
  readonly onComment: (comment: Comment | null, total: number | null) => void
  /** A key that is not about moving. */
  readonly onKey: (event: KeyboardEvent) => void
}

const rowHeight = 64
/** Rows drawn above and below those in sight. */
const spare = 6

/** All comments of a filter, however many: only those in sight are drawn and asked for. */
export function CommentList({ query, codes, active, onActive, onComment, onKey }: CommentListProps) {
  const say = useSay()
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const [scroll, setScroll] = useState({ top: 0, height: 480 })
  const first = Math.max(0, Math.floor(scroll.top / rowHeight) - spare)
  const last = Math.ceil((scroll.top + scroll.height) / rowHeight) + spare
  const pages = new Set([first, last, active].map((place) => Math.floor(place / commentsPerPage)))
  const { total, rows } = useComments(query, [...pages])
  const count = total ?? 0
  const comment = useStable(rows.get(active) ?? null)
  // Before the next key: an ordinary effect is late, and a digit pressed right after an arrow would code the comment left.
  useLayoutEffect(() => onComment(comment, total), [comment, total, onComment])
  useEffect(() => {
    const element = list.current
    if (element === null) return
    const measure = () => setScroll({ top: element.scrollTop, height: element.clientHeight })
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    element.addEventListener('scroll', measure, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', measure)
    }
  }, [])
  useEffect(() => {
    const element = list.current
    if (element === null) return
    const top = active * rowHeight
    if (top < element.scrollTop) element.scrollTop = top
    else if (top + rowHeight > element.scrollTop + element.clientHeight)
      element.scrollTop = top + rowHeight - element.clientHeight
  }, [active])
  const move = (place: number) => onActive(Math.max(0, Math.min(count - 1, place)))
  const visible = Math.max(1, Math.floor(scroll.height / rowHeight) - 1)
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: visible,
    PageUp: -visible,
    Home: -count,
    End: count,
  }
  const drawn = Array.from({ length: Math.max(0, Math.min(count, last) - first) }, (_, at) => first + at)
  return (
    <div
      ref={list}
      role="listbox"
      aria-label={say(verbatimTexts.list)}
      aria-activedescendant={count === 0 ? undefined : `${id}-${active}`}
      tabIndex={0}
      className="comment-list"
      onKeyDown={(event) => {
        const step = event.ctrlKey || event.altKey || event.metaKey ? undefined : steps[event.key]
        if (step === undefined) return onKey(event)
        event.preventDefault()
        move(active + step)
      }}
      onClick={(event) => {
        const option = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-place]') : null
        if (option !== null) onActive(Number(option.dataset['place']))
        list.current?.focus({ preventScroll: true })
      }}
    >
      <div role="presentation" style={{ height: count * rowHeight }} className="comment-track">
        {drawn.map((place) => {
          const row = rows.get(place) ?? null
          return (
            <CommentOption
              key={place}
              id={`${id}-${place}`}
              place={place}
              total={count}
              comment={row}
              codes={codes}
              active={place === active}
              search={query.filter.search === '' ? (query.filter.word ?? '') : query.filter.search}
              style={{ top: place * rowHeight, height: rowHeight }}
            />
          )
        })}
      </div>
      {total === 0 ? <p className="soft comment-none">{say(verbatimTexts.listNone)}</p> : null}
    </div>
  )
}
