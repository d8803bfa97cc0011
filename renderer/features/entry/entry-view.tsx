import { useState } from 'react'
import type { Pass } from '#shared/entry/entry-form.ts'
import { WritePlace } from '../../app/repairs/write-place.tsx'
import { useEntryBatches } from '../../client/use-entry.ts'
import { useRemembered } from '../../ui/use-remembered.ts'
import type { DataViewProps } from '../data/data-view-props.ts'
import { BatchList } from './batch-list.tsx'
import { ComparisonView } from './comparison-view.tsx'
import { KeyingView } from './keying-view.tsx'
import './entry.css'

interface Keying {
  readonly batch: string
  readonly pass: Pass
}

/** Keyed entry of paper forms: the batches, the keyboard form, comparing and deciding. */
export function EntryView({ variables, readOnly }: DataViewProps) {
  const [keying, key] = useState<Keying | null>(null)
  const [comparison, compare] = useRemembered<string | null>('entry.comparison', null)
  const [keyer, setKeyer] = useRemembered('entry.keyer', '')
  const batches = useEntryBatches()
  const compared = batches.find(({ batch }) => batch.id === comparison)
  if (keying !== null)
    return (
      <WritePlace key={`${keying.batch} ${keying.pass}`}>
        <KeyingView {...keying} keyer={keyer.trim()} onLeave={() => key(null)} />
      </WritePlace>
    )
  if (compared !== undefined && compared.batch.stage !== 'keying')
    return (
      <WritePlace key={compared.batch.id}>
        <ComparisonView overview={compared} by={keyer.trim()} readOnly={readOnly} onLeave={() => compare(null)} />
      </WritePlace>
    )
  return (
    <WritePlace key="batches">
      <BatchList
        batches={batches}
        variables={variables}
        readOnly={readOnly}
        keyer={keyer}
        onKeyer={setKeyer}
        onKey={(batch, pass) => key({ batch, pass })}
        onCompare={compare}
      />
    </WritePlace>
  )
}
