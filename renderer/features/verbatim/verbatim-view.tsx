import { type InputRef, Segmented } from 'antd'
import { type ReactNode, useCallback, useRef, useState } from 'react'
import { formatNumber } from '#shared/document/format-number.ts'
import { verbatimTexts } from '#shared/messages/app/verbatim.ts'
import { type CommentFilter, noCommentFilter } from '#shared/survey/comment-filter.ts'
import { isNumeric } from '#shared/survey/variable.ts'
import { variableTitle } from '#shared/survey/variable-title.ts'
import { WritePlace } from '../../app/repairs/write-place.tsx'
import { go } from '../../app/route.ts'
import { useDesign } from '../../client/use-data.ts'
import { useCodeFrame, useOpenQuestions } from '../../client/use-verbatim.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Choice } from '../../ui/forms/choice.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { useRemembered } from '../../ui/use-remembered.ts'
import { useSearchKey } from '../../ui/use-search-key.ts'
import { useStable } from '../../ui/use-stable.ts'
import type { DataViewProps } from '../data/data-view-props.ts'
import { isOutcome, likelyOverall } from '../diagnosis/likely-overall.ts'
import { variableChoice } from '../variable/variable-choice.ts'
import { CodingView } from './coding-view.tsx'
import { CommentFilters } from './comment-filters.tsx'
import { WordsView } from './words-view.tsx'
import './verbatim.css'
import '../variable/variable.css'

const modes = ['coding', 'words'] as const
type Mode = (typeof modes)[number]

/** What respondents wrote: read, counted by words, and coded. */
export function VerbatimView({ variables, readOnly }: DataViewProps) {
  const say = useSay()
  const questions = useOpenQuestions()
  const [asked, setAsked] = useRemembered<string | null>('verbatim.variable', null)
  const question =
    questions.find(({ name }) => name === asked) ?? questions.toSorted((a, b) => b.comments - a.comments)[0]
  if (question === undefined) {
    return (
      <EmptyState
        title={say(verbatimTexts.noneTitle)}
        action={{ label: say(verbatimTexts.toVariables), run: () => go('data', 'variables') }}
      >
        {say(verbatimTexts.noneText)}
      </EmptyState>
    )
  }
  const { name, comments, coded } = question
  return (
    <Question
      key={name}
      variables={variables}
      readOnly={readOnly}
      variable={name}
      title={variableTitle(question)}
      head={
        <>
          {questions.length < 2 ? (
            <strong className="verbatim-question">{variableTitle(question)}</strong>
          ) : (
            <Choice
              label={say(verbatimTexts.question)}
              value={name}
              options={questions.map(variableChoice)}
              onChange={setAsked}
            />
          )}
          <span className="soft">
            {say(verbatimTexts.progress, {
              comments,
              coded,
              percent: formatNumber(comments === 0 ? 0 : coded / comments, { kind: 'share', digits: 1 }),
            })}
          </span>
        </>
      }
    />
  )
}

interface QuestionProps extends DataViewProps {
  readonly variable: string
  readonly title: string
  readonly head: ReactNode
}

function Question({ variables, readOnly, variable, title, head }: QuestionProps) {
  const say = useSay()
  const frame = useCodeFrame(variable)
  const { waveVariable } = useDesign()
  const [mode, setMode] = useRemembered<Mode>('verbatim.mode', 'coding')
  const [filter, setFilter] = useState<CommentFilter>(noCommentFilter)
  const [draftWord, setDraftWord] = useState<string | null>(null)
  const segments = variables.filter(({ role, name }) => role === 'segment' && name !== waveVariable)
  const [chosen, setChosen] = useRemembered<string | null>('verbatim.segment', null)
  const segment = (segments.find(({ name }) => name === chosen) ?? segments[0])?.name ?? null
  const search = useRef<InputRef>(null)
  const list = useRef<HTMLElement>(null)
  useSearchKey(() => search.current?.focus({ cursor: 'all' }))
  const overall = likelyOverall(variables.filter((one) => one.role === 'item' && isNumeric(one)))
  const query = useStable({
    variable,
    filter,
    segment,
    overall: overall !== undefined && isOutcome(overall) ? overall.name : null,
  })
  const showWord = useCallback(
    (word: string) => {
      setFilter((old) => ({ ...old, word }))
      setMode('coding')
    },
    [setMode],
  )
  return (
    <div className="verbatim-view">
      <div className="row verbatim-head">
        {head}
        <Segmented
          aria-label={say(verbatimTexts.mode)}
          value={mode}
          options={modes.map((value) => ({ value, label: say(verbatimTexts[value]) }))}
          onChange={(next) => {
            // Proposals are worked off; their words say nothing.
            if (next === 'words' && filter.coding.kind === 'proposed') setFilter({ ...filter, coding: { kind: 'any' } })
            setMode(next)
          }}
        />
      </div>
      <CommentFilters
        filter={filter}
        codes={frame.codes}
        segments={segments}
        segment={segment}
        search={search}
        onSegment={(name) => {
          setChosen(name)
          setFilter({ ...filter, segment: null })
        }}
        onChange={setFilter}
        onLeave={() => list.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus()}
      />
      {mode === 'words' ? (
        <WordsView
          variable={variable}
          title={title}
          filter={filter}
          codes={frame.codes}
          readOnly={readOnly}
          onWord={showWord}
          onNewCode={(word) => {
            setDraftWord(word)
            showWord(word)
          }}
          onCancel={() => setMode('coding')}
        />
      ) : (
        <WritePlace key={JSON.stringify(filter)}>
          <section ref={list} className="verbatim-coding" aria-label={say(verbatimTexts.coding)}>
            <CodingView
              query={query}
              title={title}
              frame={frame}
              readOnly={readOnly}
              newWord={draftWord}
              onNewWord={setDraftWord}
              onFilter={setFilter}
              onSearch={() => search.current?.focus()}
            />
          </section>
        </WritePlace>
      )}
      {mode === 'coding' ? <p className="soft verbatim-keys">{say(verbatimTexts.keys)}</p> : null}
    </div>
  )
}
