import { Button, Modal } from 'antd'
import { findAnalysis } from '#shared/analyses/index.ts'
import { noValue } from '#shared/document/format-number.ts'
import { plainText } from '#shared/document/plain-text.ts'
import { analysisTexts } from '#shared/messages/app/analysis.ts'
import { cardTexts } from '#shared/messages/app/cards.ts'
import type { Snapshot } from '#shared/survey/snapshot.ts'
import { ErrorNotice } from '../../../app/repairs/error-notice.tsx'
import { useCardHistory, useShowResult } from '../../../client/use-cards.ts'
import { useCurrentProject } from '../../../client/use-projects.ts'
import { momentText } from '../../../ui/language/moment-text.ts'
import { useAnnounce } from '../../../ui/notices/announcer.tsx'
import { ScrollArea } from '../../../ui/scroll-area.tsx'
import { casesOf } from '../cases-of.ts'
import { useReaderWords } from '../reader-words.ts'
import { optionDifferences } from './option-differences.ts'
import './cards.css'
import { usePresent } from '../use-present.ts'

/** Everything a card has shown: when, on how many, what came out, what was asked differently; any of it can come back. */
export function HistoryDialog({ snapshot, onClose }: { snapshot: Snapshot; onClose: () => void }) {
  const words = useReaderWords()
  const { say, language } = words
  const announce = useAnnounce()
  const present = usePresent()
  const readOnly = useCurrentProject()?.readOnly === true
  const results = useCardHistory(snapshot.id)
  const show = useShowResult()
  const { analysis } = snapshot
  const title = findAnalysis(analysis).title[language]
  const finding = (stored: { options: Snapshot['options']; result: Snapshot['result'] }) => {
    const block = present({ analysis, ...stored }).find(({ kind }) => kind === 'finding')
    return block?.kind === 'finding' ? plainText(block.text) : noValue
  }
  return (
    <Modal
      open
      width={960}
      title={say(cardTexts.historyOf, { title })}
      onCancel={onClose}
      footer={<Button onClick={onClose}>{say(cardTexts.close)}</Button>}
    >
      <p className="soft">{say(cardTexts.historyText)}</p>
      {show.error === null ? null : <ErrorNotice error={show.error} />}
      <ScrollArea label={say(cardTexts.historyOf, { title })}>
        <table className="three-line card-history">
          <thead>
            <tr>
              <th scope="col">{say(cardTexts.computedAt)}</th>
              <th scope="col">n</th>
              <th scope="col">{say(cardTexts.keyFigure)}</th>
              <th scope="col">{say(cardTexts.changedOptions)}</th>
              <th scope="col" aria-label={say(cardTexts.goBack)} />
            </tr>
          </thead>
          <tbody>
            {(results ?? []).map((one) => {
              const when = momentText(one.createdAt, language)
              const differences = optionDifferences(analysis, one.options, snapshot.options, words)
              return (
                <tr key={one.resultId}>
                  <th scope="row">
                    {when} {one.stale ? <span className="tag tag-warn">{say(analysisTexts.stale)}</span> : null}
                  </th>
                  <td>{casesOf(one) ?? noValue}</td>
                  <td>{finding(one)}</td>
                  <td>
                    {differences.length === 0
                      ? say(cardTexts.sameOptions)
                      : differences.map(({ option, first }) => (
                          <p key={option}>
                            {option}: {first}
                          </p>
                        ))}
                  </td>
                  <td>
                    {one.current ? (
                      <span className="tag">{say(cardTexts.current)}</span>
                    ) : (
                      <Button
                        size="small"
                        disabled={readOnly || show.isPending}
                        aria-label={`${say(cardTexts.goBack)}: ${when}`}
                        onClick={() =>
                          show.mutate(
                            { id: snapshot.id, resultId: one.resultId },
                            { onSuccess: () => announce(say(cardTexts.wentBack, { when })) },
                          )
                        }
                      >
                        {say(cardTexts.goBack)}
                      </Button>
                    )}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </ScrollArea>
    </Modal>
  )
}
