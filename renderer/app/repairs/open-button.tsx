import { Button } from 'antd'
import { useSay } from '../../ui/language/use-say.ts'
import { remember } from '../../ui/use-remembered.ts'
import { go, useAddress } from '../route.ts'
import type { OpenRepair } from './repair.ts'

/**
 * Opens where something is mended; nothing where the reader is there already. It needs nothing of the project: it stands in notices
 * outside of it too.
 */
export function OpenButton({ repair: { label, page, view, remembered } }: { readonly repair: OpenRepair }) {
  const say = useSay()
  const address = useAddress()
  const isHere = remembered === undefined && address?.page === page && address.view === (view ?? null)
  if (isHere) return null
  const run = () => {
    for (const [key, value] of Object.entries(remembered ?? {})) remember(key, value)
    go(page, view)
  }
  return (
    <Button size="small" onClick={run}>
      {say(label)}
    </Button>
  )
}
