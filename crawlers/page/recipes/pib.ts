import type { Recipe } from "../recipe.ts";

export const pib: Recipe = {
  id: "pib",
  hosts: ["pib.gov.in", "pib.nic.in"],
  layouts: [
    {
      since: "2018-01-01",
      body: ".innner-page-main-about-us-content-right-part, #PdfDiv .content-area",
      title: ".innner-page-main-about-us-content-right-part h2, h2",
      published: ".ReleaseDateSubHeaddateTime, #PrDateTime",
      remove: ".MinistryNameSubhead, .ReleaseDateSubHeaddateTime, .ReleaseLang, h2, .BackgroundRelease, #ReleaseId",
    },
    {
      since: "2008-01-01",
      body: "#condiv, .contentdiv, #divbody",
      title: "#ContentPlaceHolder1_h1, .contentHead",
      published: "#lbldate, .date",
    },
  ],
};
