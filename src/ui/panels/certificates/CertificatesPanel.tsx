import { certificates } from "../../../domain/outputs/certificates/certificates.ts";
import { OutputView } from "../outputs/OutputView.tsx";
import { OptionColumns } from "./OptionColumns.tsx";
import { PoolNames } from "./PoolNames.tsx";
import { requestColumn } from "./requestColumn.tsx";

/** The certificate options side by side, and the certificates and requests that the chosen one asks for. */
export default function CertificatesPanel() {
  return (
    <div className="@container h-full">
      <div className="flex h-full flex-col overflow-y-auto @min-[1240px]:flex-row @min-[1240px]:overflow-hidden">
        <section
          aria-label="Certificate options"
          className="@container shrink-0 border-line @max-[1240px]:border-b @min-[1240px]:w-[54%] @min-[1240px]:overflow-y-auto @min-[1240px]:border-r"
        >
          <div className="flex flex-col gap-2.5 p-3 @max-xl:gap-1.5 @max-xl:pt-2 @max-xl:pb-1.5">
            <OptionColumns />
            <PoolNames />
          </div>
        </section>
        <div className="flex min-h-[230px] min-w-0 flex-1 @max-[1240px]:shrink-0">
          <OutputView output={certificates} actions={requestColumn} told="Option" />
        </div>
      </div>
    </div>
  );
}
