import { allocate as give } from "../allocation/allocate.ts";
import { fillEmpty } from "../allocation/choice.ts";
import { fullSubnetNotices, noticesInWords } from "../allocation/notices.ts";
import { withDeployment } from "./change.ts";
import { defineEdit, EditRefused } from "./edit.ts";
import { nameOf, requireSite } from "./find.ts";

/** Fills the empty names and addresses of one site or all; what is there stays. */
export const allocate = defineEdit<{ site?: string }>({
  id: "allocate",
  title: ({ deployment }, { site }) => `Fill names and addresses${site === undefined ? "" : ` of ${nameOf(deployment, site)}`}`,
  apply(design, { site }) {
    const { deployment } = design;
    const sites = site === undefined ? deployment.sites : [requireSite(deployment, site)];
    const filled = withDeployment(design, give(deployment, fillEmpty(sites.map((one) => one.id))));
    const full = filled === design ? fullSubnetNotices(deployment, sites) : [];
    if (full.length > 0) throw new EditRefused(noticesInWords(full));
    return filled;
  },
});
