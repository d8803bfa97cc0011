import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useMemo } from 'react'
import { formatNumber } from '#shared/document/format-number.ts'
import { commonTexts } from '#shared/messages/app/common.ts'
import { progressTexts } from '#shared/messages/app/progress.ts'
import { verbatimTexts } from '#shared/messages/app/verbatim.ts'
import { listText } from '#shared/messages/list-text.ts'
import type { CodeFrame } from '#shared/survey/code-frame.ts'
import type { CommentFilter } from '#shared/survey/comment-filter.ts'
import { useCutWords, useFrequentWords } from '../../client/use-verbatim.ts'
import { useLanguage } from '../../ui/language/language-context.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { Panel } from '../../ui/panel.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { ScrollArea } from '../../ui/scroll-area.tsx'
import { CodeChip } from './code-chip.tsx'
import { WordCloud } from './word-cloud.tsx'

interface WordsViewProps {
  readonly variable: string
  readonly title: string
  readonly filter: CommentFilter
  readonly codes: CodeFrame
  readonly readOnly: boolean
  readonly onWord: (word: string) => void
  readonly onNewCode: (word: string) => void
  /** Cutting took too long for the reader. */
  readonly onCancel: () => void
}

const inTable = 200
const inCloud = 80
const named = 5

/** The frequent words of the comments that meet the filter: as a picture and, in full, as a table. */
export function WordsView({ variable, title, filter, codes, readOnly, onWord, onNewCode, onCancel }: WordsViewProps) {
  const say = useSay()
  const { language } = useLanguage()
  const found = useFrequentWords(variable, { ...filter, word: null }, inTable)
  const cutting = useCutWords(variable)
  const cloud = useMemo(
    () => (found?.words ?? []).slice(0, inCloud).map(({ word, comments }) => ({ text: word, value: comments })),
    [found],
  )
  if (found === null) {
    return (
      <div className="row words-cutting">
        <ProgressBar label={say(progressTexts.cutting)} share={cutting?.share ?? null} />
        <Button size="small" onClick={onCancel}>
          {say(commonTexts.cancel)}
        </Button>
      </div>
    )
  }
  const { words, comments, different } = found
  if (words.length === 0) return <p className="soft">{say(verbatimTexts.wordsNone)}</p>
  const first = words.slice(0, named).map((one) => `${one.word} ${one.comments}`)
  return (
    <div className="words-view">
      <Panel title={say(verbatimTexts.cloud)}>
        <WordCloud
          words={cloud}
          caption={say(verbatimTexts.cloudCaption, { variable: title })}
          description={say(verbatimTexts.cloudDescription, { words: listText(first, language) })}
          onWord={onWord}
        />
      </Panel>
      <Panel title={say(verbatimTexts.wordTable)} flush>
        <ScrollArea label={say(verbatimTexts.wordTable)} className="words-scroll">
          <table className="list-table">
            <thead>
              <tr>
                <th scope="col">{say(verbatimTexts.wordHead)}</th>
                <th scope="col" className="number">
                  {say(verbatimTexts.wordComments)}
                </th>
                <th scope="col" className="number">
                  {say(verbatimTexts.wordShare)}
                </th>
                <th scope="col" className="number">
                  {say(verbatimTexts.wordCount)}
                </th>
                <th scope="col">{say(verbatimTexts.wordCodes)}</th>
              </tr>
            </thead>
            <tbody>
              {words.map((one) => (
                <tr key={one.word}>
                  <th scope="row">
                    <button
                      type="button"
                      className="list-table-link"
                      title={say(verbatimTexts.showWith, { word: one.word })}
                      onClick={() => onWord(one.word)}
                    >
                      {one.word}
                    </button>
                  </th>
                  <td className="number">{one.comments}</td>
                  <td className="number">{formatNumber(one.comments / comments, { kind: 'share', digits: 1 })}</td>
                  <td className="number">{one.count}</td>
                  <td>
                    {one.codes.map((code) => (
                      <CodeChip key={code} code={code} codes={codes} />
                    ))}
                    {one.codes.length > 0 ? null : (
                      <Button
                        size="small"
                        type="text"
                        disabled={readOnly}
                        icon={<PlusOutlined aria-hidden="true" />}
                        aria-label={say(verbatimTexts.codeOfWord, { word: one.word })}
                        title={say(verbatimTexts.codeOfWord, { word: one.word })}
                        onClick={() => onNewCode(one.word)}
                      />
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollArea>
        <p className="soft words-note">{say(verbatimTexts.wordTableNote, { comments, different })}</p>
      </Panel>
    </div>
  )
}
