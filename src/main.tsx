import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { browserPorts } from "./platform/browser/index.ts";
import { App } from "./ui/App.tsx";
import { createStudio } from "./ui/createStudio.ts";
import { exposeDebugHandle } from "./ui/debugHandle.ts";
import { StudioProvider } from "./ui/studio.tsx";
import "./ui/theme/styles.css";
import workerAddress from "./worker.ts?worker&url";

/** Opens the studio. The module itself may not wait for it: what the studio loads while it opens imports from this one's chunk. */
async function start(): Promise<void> {
  const root = document.getElementById("root");
  if (root === null) throw new Error("index.html has no element with the id “root”.");
  const studio = await createStudio(browserPorts(workerAddress));
  exposeDebugHandle(studio);
  createRoot(root).render(
    <StrictMode>
      <StudioProvider studio={studio}>
        <App />
      </StudioProvider>
    </StrictMode>,
  );
}

void start();
