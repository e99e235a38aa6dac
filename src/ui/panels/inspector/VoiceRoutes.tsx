import { Plus, X } from "lucide-react";
import { useRef } from "react";
import { flushSync } from "react-dom";
import { addVoiceRoute } from "../../../domain/edits/addVoiceRoute.ts";
import { removeVoiceRoute } from "../../../domain/edits/removeVoiceRoute.ts";
import { setVoiceRoute } from "../../../domain/edits/setVoiceRoute.ts";
import type { Finding } from "../../../domain/model/finding.ts";
import { findById } from "../../../domain/model/lookup.ts";
import type { VoiceRoute } from "../../../domain/model/voiceRoute.ts";
import { Button } from "../../kit/Button.tsx";
import { messageIds } from "../../kit/fields/descriptions.ts";
import { FieldFindings } from "../../kit/fields/FieldFindings.tsx";
import { TextInput } from "../../kit/fields/TextInput.tsx";
import { IconButton } from "../../kit/IconButton.tsx";
import { runEdit, useDesign, useStudio } from "../../studio.tsx";
import { fieldDomId } from "./fieldDomId.ts";
import { routeSubject } from "./help/helpSubject.ts";
import type { PlacedFindings } from "./placedFindings.ts";
import { useHistory } from "./useHistory.ts";

const NO_ROUTES: readonly VoiceRoute[] = [];

/** The hybrid voice routes of a site: names that its gateways use, each with the numbers it takes. */
export function VoiceRoutes({ siteId, findings }: { readonly siteId: string; readonly findings: PlacedFindings }) {
  const studio = useStudio();
  const routes = useDesign(({ deployment }) => {
    const found = findById(deployment, siteId);
    return found?.kind === "site" ? found.site.voiceRoutes : NO_ROUTES;
  });
  const list = useRef<HTMLDivElement>(null);
  function add(): void {
    flushSync(() => runEdit(studio, addVoiceRoute, { site: siteId }));
    list.current?.querySelector<HTMLInputElement>("fieldset:last-of-type input")?.select();
  }
  function remove(route: VoiceRoute): void {
    flushSync(() => runEdit(studio, removeVoiceRoute, { site: siteId, route: route.id }));
    // The button that had the focus is gone with its route.
    list.current?.querySelector<HTMLButtonElement>(":scope > button")?.focus();
  }
  return (
    <div ref={list} className="space-y-2.5">
      <FieldFindings findings={findings.of("voiceRoutes")} />
      {routes.length === 0 ? (
        <p className="text-[12px] text-second">No route yet: without one, no gateway gets a call.</p>
      ) : (
        <div aria-hidden className="mb-1 grid grid-cols-[1fr_1fr_30px] gap-1.5 text-[12px] text-second">
          <span>Name</span>
          <span>Pattern (.NET)</span>
        </div>
      )}
      {routes.map((route, index) => (
        <Route key={route.id} siteId={siteId} route={route} number={index + 1} findings={findings} remove={() => remove(route)} />
      ))}
      {/* Where there is no route, a problem of the list as a whole leads here. */}
      <Button
        id={routes.length === 0 ? fieldDomId(siteId, "voiceRoutes") : undefined}
        icon={Plus}
        look="quiet"
        className="-ml-2 h-7 px-2"
        onClick={add}
      >
        Add voice route
      </Button>
    </div>
  );
}

const PARTS = ["name", "pattern"] as const;

interface RouteProps {
  readonly siteId: string;
  readonly route: VoiceRoute;
  readonly number: number;
  readonly findings: PlacedFindings;
  remove(): void;
}

function Route({ siteId, route, number, findings, remove }: RouteProps) {
  return (
    <fieldset aria-label={`Route ${number}`} className="min-w-0">
      <div className="grid grid-cols-[1fr_1fr_30px] gap-1.5">
        <RouteText siteId={siteId} route={route} part="name" findings={findings} />
        <RouteText siteId={siteId} route={route} part="pattern" findings={findings} />
        <IconButton icon={X} label={`Remove route ${route.name || number}`} onClick={remove} />
      </div>
      {PARTS.map((part) => {
        const field = `voiceRoutes/${route.id}/${part}`;
        return <FieldFindings key={part} controlId={fieldDomId(siteId, field)} findings={findings.of(field)} />;
      })}
    </fieldset>
  );
}

interface RouteTextProps extends Omit<RouteProps, "number" | "remove"> {
  readonly part: (typeof PARTS)[number];
}

function RouteText({ siteId, route, part, findings }: RouteTextProps) {
  const studio = useStudio();
  const history = useHistory();
  const field = `voiceRoutes/${route.id}/${part}`;
  const id = fieldDomId(siteId, field);
  function write(text: string): void {
    runEdit(studio, setVoiceRoute, { site: siteId, route: route.id, [part]: text }, { mergeKey: `field ${siteId} ${field}` });
  }
  return (
    <div data-subject={routeSubject(part)} className="min-w-0">
      <TextInput
        id={id}
        mono
        text={route[part] ?? ""}
        typing={{ ...history, write }}
        aria-label={part === "name" ? "Name" : "Pattern"}
        aria-describedby={messageIds(id, findings.of(field)).join(" ") || undefined}
        aria-invalid={hasError(findings.of(field)) || undefined}
      />
    </div>
  );
}

function hasError(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === "error");
}
