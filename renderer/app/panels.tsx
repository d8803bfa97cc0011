import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'

/** What opens over the page, one at a time. */
export type PanelName = 'shortcuts' | 'palette' | 'history' | 'versions' | 'saveVersion'

interface Panels {
  readonly panel: PanelName | null
  readonly show: (panel: PanelName) => void
  readonly hide: () => void
}

const PanelsContext = createContext<Panels>({ panel: null, show: () => undefined, hide: () => undefined })

/** Which panel is open: buttons, keys, the palette and the host's menu all open the same ones. */
export function PanelsProvider({ children }: { children: ReactNode }) {
  const [panel, setPanel] = useState<PanelName | null>(null)
  const panels = useMemo(() => ({ panel, show: setPanel, hide: () => setPanel(null) }), [panel])
  return <PanelsContext value={panels}>{children}</PanelsContext>
}

export function usePanels(): Panels {
  return useContext(PanelsContext)
}
