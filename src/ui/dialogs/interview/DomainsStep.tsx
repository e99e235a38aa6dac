import { TextQuestion } from "./Question.tsx";

/** The first step: what everything is named after. */
export function DomainsStep() {
  return (
    <div className="flex flex-col gap-4">
      <TextQuestion
        field="sipDomains"
        label="SIP domains"
        hint="What stands after the @ in the users’ sign-in addresses, with spaces between several. The first is the default and names the Edge pools."
      />
      <TextQuestion
        field="vmDomain"
        label="Internal domain of the VMs"
        hint="Every appliance is a forest of its own inside this domain. Take a name of two labels that nothing else uses, best one that ends in .local, like cce.local."
      />
      <TextQuestion
        field="customer"
        label="Customer"
        aside="may be left out"
        mono={false}
        hint="Names the design, and stands on its documents."
      />
    </div>
  );
}
