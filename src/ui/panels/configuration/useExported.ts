import { useEffect, useState } from "react";
import type { Exported } from "../../../store/ports.ts";
import { useSession, useStudio } from "../../studio.tsx";

/** What was last exported of an appliance in this browser; undefined while it is read, and where nothing was. */
export function useExported(appliance: string): Exported | undefined {
  const { ports } = useStudio();
  const exports = useSession((session) => session.exports);
  const [read, setRead] = useState<{ readonly appliance: string; readonly exported: Exported | undefined }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: an export is what makes the browser keep another one.
  useEffect(() => {
    let isWanted = true;
    // A browser that does not let itself be read has nothing to compare with.
    void ports
      .loadExported(appliance)
      .catch(() => undefined)
      .then((exported) => isWanted && setRead({ appliance, exported }));
    return () => {
      isWanted = false;
    };
  }, [ports, appliance, exports]);
  return read?.appliance === appliance ? read.exported : undefined;
}
