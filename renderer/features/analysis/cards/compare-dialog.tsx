import { Button, Modal } from 'antd'
import { useMemo } from 'react'
import { findAnalysis } from '#shared/analyses/index.ts'
import type { Block } from '#shared/document/block.ts'
import { cardTexts } from '#shared/messages/app/cards.ts'
import { commonTexts } from '#shared/messages/app/common.ts'
import { BlockView } from '../../../ui/block-view/block-view.tsx'
import { ExplainedBlocks } from '../../help/explained-blocks.tsx'
import { useReaderWords } from '../reader-words.ts'
import { compareTables } from './compare-tables.ts'
import { optionDifferences } from './option-differences.ts'
import './cards.css'
import { type StoredResult, usePresent } from '../use-present.ts'

export interface NamedResult extends StoredResult {
  readonly name: string
}

interface CompareDialogProps {
  /** Of one analysis. */
  readonly first: NamedResult
  readonly second: NamedResult
  readonly onClose: () => void
}

/** Two results of one analysis side by side: what was asked differently, what each found, and how the numbers differ. */
export function CompareDialog({ first, second, onClose }: CompareDialogProps) {
  const words = useReaderWords()
  const { say, language } = words
  const present = usePresent()
  const shown = useMemo(() => {
    const [a, b] = [first, second].map(present)
    if (a === undefined || b === undefined) return null
    const findings = (blocks: readonly Block[]) => blocks.filter(({ kind }) => kind === 'finding')
    const differences = optionDifferences(first.analysis, first.options, second.options, words)
    return { findings: [findings(a), findings(b)], tables: compareTables(a, b, language), differences }
  }, [first, second, language, words, present])
  if (shown === null) return null
  const names = [first, second].map(
    (one, at) => `${say(at === 0 ? cardTexts.first : cardTexts.second)}${say(commonTexts.colon)}${one.name}`,
  )
  const options: Block = {
    kind: 'table',
    caption: say(cardTexts.differences),
    columns: [{ title: say(cardTexts.option) }, ...names.map((title) => ({ title }))],
    rows: shown.differences.map(({ option, first: a, second: b }) => [option, a, b]),
  }
  return (
    <Modal
      open
      width={1080}
      title={say(cardTexts.compareTitle, { title: findAnalysis(first.analysis).title[language] })}
      onCancel={onClose}
      footer={<Button onClick={onClose}>{say(cardTexts.close)}</Button>}
    >
      <div className="compare">
        {shown.differences.length === 0 ? <p>{say(cardTexts.noDifferences)}</p> : <BlockView blocks={[options]} />}
        <div className="compare-findings">
          {shown.findings.map((blocks, at) => (
            <section key={names[at]} aria-label={names[at]}>
              <h3>{names[at]}</h3>
              <BlockView blocks={blocks} />
            </section>
          ))}
        </div>
        {shown.tables.length === 0 ? <p>{say(cardTexts.noTables)}</p> : <ExplainedBlocks blocks={shown.tables} />}
      </div>
    </Modal>
  )
}
