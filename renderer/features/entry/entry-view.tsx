import { useState } from 'react'
import type { Pass } from '#shared/entry/entry-form.ts'
import { useEntryBatches } from '../../client/use-entry.ts'
import { useRemembered } from '../../ui/use-remembered.ts'
import type { DataViewProps } from '../data/data-view-props.ts'
import { BatchList } from './batch-list.tsx'
import { ComparisonView } from './comparison-view.tsx'
import { KeyingView } from './keying-view.tsx'
import './entry.css'

type Place =
  | { readonly at: 'list' }
  | { readonly at: 'keying'; readonly batch: string; readonly pass: Pass }
  | { readonly at: 'comparison'; readonly batch: string }

/** Keyed entry of paper forms: the batches, the keyboard form, comparing and deciding. */
export function EntryView({ variables, readOnly }: DataViewProps) {
  const [place, go] = useState<Place>({ at: 'list' })
  const [keyer, setKeyer] = useRemembered('entry.keyer', '')
  const batches = useEntryBatches()
  const toList = () => go({ at: 'list' })
  const compared = place.at === 'comparison' ? batches.find(({ batch }) => batch.id === place.batch) : undefined
  if (place.at === 'keying')
    return (
      <KeyingView
        key={`${place.batch} ${place.pass}`}
        batch={place.batch}
        pass={place.pass}
        keyer={keyer.trim()}
        onLeave={toList}
      />
    )
  if (compared !== undefined && compared.batch.stage !== 'keying')
    return <ComparisonView overview={compared} by={keyer.trim()} readOnly={readOnly} onLeave={toList} />
  return (
    <BatchList
      batches={batches}
      variables={variables}
      readOnly={readOnly}
      keyer={keyer}
      onKeyer={setKeyer}
      onKey={(batch, pass) => go({ at: 'keying', batch, pass })}
      onCompare={(batch) => go({ at: 'comparison', batch })}
    />
  )
}
