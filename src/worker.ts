import { createJobs } from "./jobs/createJobs.ts";
import { keepExported } from "./platform/browser/storage.ts";
import { serve } from "./platform/browser/worker/serve.ts";

serve(createJobs({ keepExported }));
