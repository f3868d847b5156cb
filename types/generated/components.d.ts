import type { Schema, Struct } from '@strapi/strapi';

export interface AccreditationCampaignText extends Struct.ComponentSchema {
  collectionName: 'components_accreditation_campaign_texts';
  info: {
    description: 'Title, notices and rules in one language';
    displayName: 'Campaign text';
    icon: 'globe';
  };
  attributes: {
    codeOfConduct: Schema.Attribute.RichText;
    introduction: Schema.Attribute.RichText;
    language: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 12;
      }>;
    privacyNotice: Schema.Attribute.RichText;
    title: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 250;
      }>;
  };
}

export interface SharedAttachment extends Struct.ComponentSchema {
  collectionName: 'components_shared_attachments';
  info: {
    description: 'A picture or a file, with its caption, credit and alternative text';
    displayName: 'Attachment';
    icon: 'attachment';
  };
  attributes: {
    alternativeText: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    caption: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    credit: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    file: Schema.Attribute.Media<'images' | 'files'> &
      Schema.Attribute.Required;
  };
}

export interface SharedKeyFigure extends Struct.ComponentSchema {
  collectionName: 'components_shared_key_figures';
  info: {
    description: 'A number and what it counts';
    displayName: 'Key figure';
    icon: 'chartCircle';
  };
  attributes: {
    label: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    value: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 60;
      }>;
  };
}

export interface SharedLink extends Struct.ComponentSchema {
  collectionName: 'components_shared_links';
  info: {
    description: 'An address elsewhere, with its text';
    displayName: 'Link';
    icon: 'link';
  };
  attributes: {
    label: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    url: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
  };
}

export interface SharedQuote extends Struct.ComponentSchema {
  collectionName: 'components_shared_quotes';
  info: {
    description: 'A statement with the person who made it';
    displayName: 'Quote';
    icon: 'quote';
  };
  attributes: {
    organisation: Schema.Attribute.Relation<
      'oneToOne',
      'api::organisation.organisation'
    >;
    role: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    speaker: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    text: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2000;
      }>;
  };
}

export interface SharedVenue extends Struct.ComponentSchema {
  collectionName: 'components_shared_venues';
  info: {
    description: 'Where it takes place';
    displayName: 'Venue';
    icon: 'pinMap';
  };
  attributes: {
    address: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    city: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    countryCode: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2;
      }>;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ComponentSchemas {
      'accreditation.campaign-text': AccreditationCampaignText;
      'shared.attachment': SharedAttachment;
      'shared.key-figure': SharedKeyFigure;
      'shared.link': SharedLink;
      'shared.quote': SharedQuote;
      'shared.venue': SharedVenue;
    }
  }
}
