import { Button } from 'antd'
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react'
import type { Comment } from '#shared/contract/verbatim.ts'
import { verbatimTexts } from '#shared/messages/app/verbatim.ts'
import type { Code, CodeFrame } from '#shared/survey/code-frame.ts'
import type { CommentFilter } from '#shared/survey/comment-filter.ts'
import { go } from '../../app/route.ts'
import {
  type CommentQuery,
  useAcceptCodes,
  useFrequentWords,
  useMakeCodingVariable,
  useNextUncoded,
  useSaveFrame,
} from '../../client/use-verbatim.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { useNotify } from '../../ui/notices/notice-stack.tsx'
import { remember } from '../../ui/use-remembered.ts'
import { useStable } from '../../ui/use-stable.ts'
import { CodeForm } from './code-form.tsx'
import { CodePanel } from './code-panel.tsx'
import { CommentDetail } from './comment-detail.tsx'
import { CommentList } from './comment-list.tsx'
import { moved, newCode, withCode } from './edit-frame.ts'
import { useCoding } from './use-coding.ts'

interface CodingViewProps {
  readonly query: Omit<CommentQuery, 'keep'>
  readonly title: string
  readonly frame: {
    readonly codes: CodeFrame
    readonly counts: readonly { readonly code: number; readonly comments: number; readonly proposed: number }[]
  }
  readonly readOnly: boolean
  /** A word that is to become a code. */
  readonly newWord: string | null
  readonly onNewWord: (word: string | null) => void
  readonly onFilter: (filter: CommentFilter) => void
  readonly onSearch: () => void
}

/** Words that are proposed as keywords. */
const mostWords = 60
const shownWords = 12
/** Comments kept in sight after coding. */
const mostKept = 2000

/** The comments of one filter beside the code frame, worked through by keyboard. */
export function CodingView(props: CodingViewProps) {
  const { query: asked, title, frame, readOnly, newWord, onNewWord, onFilter, onSearch } = props
  const { variable, filter } = asked
  const { codes, counts } = frame
  const say = useSay()
  const notify = useNotify()
  const [keep, setKeep] = useState<readonly number[]>([])
  /** The comments coded so far, known before the list is asked for them: the next key may come earlier. */
  const touched = useRef(keep)
  const [active, setActive] = useState(0)
  const [shown, setShown] = useState<{ comment: Comment | null; total: number | null }>({ comment: null, total: null })
  const [editing, setEditing] = useState<Code | null>(null)
  const latest = useRef(editing)
  useEffect(() => {
    latest.current = editing
  }, [editing])
  const comments = useRef<HTMLDivElement>(null)
  const query = useStable({ ...asked, keep })
  const words = useFrequentWords(variable, query.filter, mostWords)
  const next = useNextUncoded()
  const saveFrame = useSaveFrame()
  const acceptCodes = useAcceptCodes()
  const makeVariable = useMakeCodingVariable()
  const filtersCodes = filter.coding.kind !== 'any'
  const coding = useCoding({
    variable,
    codes,
    onTouch: (response) => {
      if (!filtersCodes || touched.current.includes(response)) return
      touched.current = [...touched.current, response].slice(-mostKept)
    },
    // Asked for earlier, the list would come without the new code.
    onWritten: () => setKeep(touched.current),
  })
  const naming = {
    name: say(verbatimTexts.variableName, { variable }),
    label: say(verbatimTexts.variableLabel, { variable: title }),
  }
  const { comment, total } = shown
  const onComment = useCallback((comment: Comment | null, total: number | null) => setShown({ comment, total }), [])
  // A list that has become shorter, by undo perhaps, has its last comment active.
  if (total !== null && active > 0 && active >= total) setActive(Math.max(0, total - 1))
  const given = comment?.codes ?? null
  const draft = editing ?? (newWord === null ? null : newCode(codes, { name: newWord, keywords: [newWord] }))
  const close = () => {
    saveFrame.reset()
    setEditing(null)
    onNewWord(null)
    comments.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus()
  }
  const store = (changed: CodeFrame, merged: { from: number; into: number }[] = []) =>
    saveFrame.mutate(
      { variable, codes: changed, merged, naming },
      {
        // The answer may come after the next form has been opened: that one stays.
        onSuccess: () => (latest.current === editing ? close() : undefined),
      },
    )
  const accept = (code: number | null) =>
    acceptCodes.mutate(
      { variable, filter, code },
      { onSuccess: ({ comments }) => notify('good', say(verbatimTexts.accepted, { count: comments })) },
    )
  const toNext = async () => {
    const place = await next({ ...query, keep: touched.current }, active)
    if (place === null) notify('info', say(verbatimTexts.allCoded))
    else setActive(place)
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const action = actionOf(event.key)
    if (action === null) return
    event.preventDefault()
    action()
  }
  function actionOf(key: string): (() => void) | null {
    if (key === 'Enter') return () => void toNext()
    if (key === '/') return onSearch
    if (readOnly) return null
    if (key === 'n' || key === 'N') return () => setEditing(newCode(codes))
    if (comment === null) return null
    if (key === 'a' || key === 'A') return () => coding.accept(comment)
    const code = /^[1-9]$/.test(key) ? codes[Number(key) - 1] : undefined
    return code === undefined ? null : () => coding.toggle(comment, code.id)
  }
  const proposedCode = filter.coding.kind === 'proposed' ? filter.coding.code : undefined
  const open = (words?.words ?? []).filter((word) => word.codes.length === 0).slice(0, shownWords)
  return (
    <>
      <div ref={comments} className="verbatim-comments">
        <div className="row verbatim-count">
          <span className="soft" role="status">
            {total === null ? say(verbatimTexts.loading) : say(verbatimTexts.shown, { total })}
          </span>
          {proposedCode === undefined || total === null || total === 0 ? null : (
            <Button size="small" disabled={readOnly} onClick={() => accept(proposedCode)}>
              {say(verbatimTexts.acceptAll, { count: total })}
            </Button>
          )}
        </div>
        <CommentList
          query={query}
          codes={codes}
          active={active}
          onActive={setActive}
          onComment={onComment}
          onKey={onKey}
        />
        {comment === null ? null : (
          <CommentDetail
            comment={comment}
            codes={codes}
            readOnly={readOnly}
            onToggle={(code) => coding.toggle(comment, code)}
          />
        )}
      </div>
      {draft === null ? (
        <CodePanel
          codes={codes}
          counts={counts}
          given={given}
          readOnly={readOnly}
          onToggle={(code) => (comment === null ? undefined : coding.toggle(comment, code))}
          onShow={(kind, code) => onFilter({ ...filter, coding: { kind, code } })}
          onEdit={(id) => setEditing(codes.find((code) => code.id === id) ?? null)}
          onNew={() => setEditing(newCode(codes))}
          onPareto={() =>
            makeVariable.mutate(
              { variable, level: 'code', naming },
              {
                onSuccess: ({ name }) => {
                  remember('pareto.variable', name)
                  go('diagnosis', 'pareto')
                },
              },
            )
          }
        />
      ) : (
        <CodeForm
          key={draft.id}
          code={draft}
          codes={codes}
          words={open.map(({ word }) => word)}
          readOnly={readOnly}
          saving={saveFrame.isPending}
          error={saveFrame.error}
          onSave={(code) => store(withCode(codes, code))}
          onMerge={(into) =>
            store(
              codes.filter(({ id }) => id !== draft.id),
              [{ from: draft.id, into }],
            )
          }
          onRemove={() => store(codes.filter(({ id }) => id !== draft.id))}
          onMove={(by) => store(moved(codes, draft.id, by))}
          onClose={close}
        />
      )}
    </>
  )
}
