import { CloseOutlined } from '@ant-design/icons'
import { Button, Input, type InputRef } from 'antd'
import { type RefObject, useEffect, useState } from 'react'
import { subsetTexts } from '#shared/messages/app/derived.ts'
import { verbatimTexts } from '#shared/messages/app/verbatim.ts'
import type { CodeFrame } from '#shared/survey/code-frame.ts'
import type { CommentFilter } from '#shared/survey/comment-filter.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { useDebounced } from '../../client/use-debounced.ts'
import { useSubsets } from '../../client/use-subsets.ts'
import { Choice } from '../../ui/forms/choice.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { useCategories } from '../analysis/use-categories.ts'
import { variableChoice } from '../variable/variable-choice.ts'
import { codingChoices, codingOf, keyOf } from './coding-choices.ts'

interface CommentFiltersProps {
  readonly filter: CommentFilter
  readonly codes: CodeFrame
  readonly segments: readonly Variable[]
  /** The segment shown beside comments, and filtered by. */
  readonly segment: string | null
  readonly search: RefObject<InputRef | null>
  readonly onSegment: (variable: string) => void
  readonly onChange: (filter: CommentFilter) => void
  /** From the search field to the list. */
  readonly onLeave: () => void
}

const all = ''
const searchDelay = 250

/** Which comments are shown: text, codes, segment, subset, word. */
export function CommentFilters(props: CommentFiltersProps) {
  const { filter, codes, segments, segment, search, onSegment, onChange, onLeave } = props
  const say = useSay()
  const subsets = useSubsets()
  const values = useCategories(segment)
  const [text, setText] = useState(filter.search)
  const settled = useDebounced(text, searchDelay)
  const isOld = settled === text && settled !== filter.search
  useEffect(() => {
    if (isOld) onChange({ ...filter, search: settled })
  }, [isOld, settled, filter, onChange])
  return (
    <div className="row comment-filters">
      <Input
        ref={search}
        className="comment-search"
        value={text}
        allowClear
        aria-label={say(verbatimTexts.search)}
        placeholder={say(verbatimTexts.searchHint)}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === 'Escape') onLeave()
        }}
      />
      <Choice
        label={say(verbatimTexts.state)}
        value={keyOf(filter.coding)}
        options={codingChoices(codes, filter.coding, say)}
        onChange={(key) => onChange({ ...filter, coding: codingOf(key) })}
      />
      {segment === null ? null : (
        <>
          <Choice
            label={say(verbatimTexts.segment)}
            value={segment}
            options={segments.map(variableChoice)}
            onChange={onSegment}
          />
          <Choice
            label={say(verbatimTexts.segmentValue)}
            value={filter.segment?.value ?? all}
            options={[
              { value: all, label: say(verbatimTexts.segmentAll) },
              ...values.map(({ label }) => ({ value: label, label })),
            ]}
            onChange={(value) => onChange({ ...filter, segment: value === all ? null : { variable: segment, value } })}
          />
        </>
      )}
      {subsets.length === 0 ? null : (
        <Choice
          label={say(subsetTexts.choice)}
          value={filter.subset ?? all}
          options={[
            { value: all, label: say(subsetTexts.all) },
            ...subsets.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(id) => onChange({ ...filter, subset: id === all ? null : id })}
        />
      )}
      {filter.word === null ? null : (
        <Button
          size="small"
          icon={<CloseOutlined aria-hidden="true" />}
          iconPlacement="end"
          aria-label={say(verbatimTexts.wordClear, { word: filter.word })}
          onClick={() => onChange({ ...filter, word: null })}
        >
          {say(verbatimTexts.word, { word: filter.word })}
        </Button>
      )}
    </div>
  )
}
