/** A workbook with a slip of every kind, each in a row of its own. */
export const PLANTED = {
  Documents: `
    Title of the document | Date of the document | Published by | An end in it is | Lists everything from and to | ID
    Annual report 2010 | 5 July 2010 | Marchshire Council | | |
    Annual report 2013 | 31 June 2013 | | | |
    | 5 July 2011 | | | |
    Register 2015 | 2015 | | last | 2015 to 2010 |
    Minutes | | | | |
    Minutes of 2016 | 5 July 2016 | | | | M
    Minutes of 2017 | 5 July 2017 | | | | M`,
  Structures: `
    Name | Kind | Part of | Theme | Began | Ended | Statutory | Other name | Kind of other name | Detail | Detail says | How many | Document | Paragraph | The paragraph
    Marchshire Council | Council | | | | | | | | | | | Annual report 2010 | 1 |
    Safer Marchshire | Partnership | | Community safety | | | | | | | | | Annual report 2010 | 3.1 |
    Skills Forum | Partnershp | | Economy and growth | | | | | | | | | Annual report 2010 | 3.2 |
    Arts Forum | Partnership | Marchshire Counsil | Voluntary sector | | | | | | | | | Annual report 2010 | 3.3 |
    River Board | Partnership | | Enviroment | | | | | | | | | Annual report 2010 | 3.4 |
    Health Board | Partnership | | Health and wellbeing | 31 June 2010 | | | | | | | | Annual report 2010 | 3.5 |
    Growth Board | Partnership | | Economy and growth | May 2012 | 2010 | | | | | | | Annual report 2010 | 3.6 |
    Youth Board | Partnership | | Children and young people | | soon | | | | | | | Annual report 2010 | 3.7 |
    Trust Board | Partnership | | Children and young people | | | perhaps | | | | | | Annual report 2010 | 3.8 |
    | Partnership | | Overarching | | | | | | | | | Annual report 2010 | 3.9 |
    Sports Forum | Partnership | | Overarching | | | | | | | | | | 3.10 |
    Trees Forum | Partnership | | Environment | | | | | | | | | Annual report 2010 | |
    Bees Forum | Partnership | | Environment | | | | | | | | | Annual report 2012 | 3.12 |
    Skills Forum | Council | | | | | | | | | | | Annual report 2010 | 3.13 |
    Left Group | Sub-group | Right Group | Overarching | | | | | | | | | Annual report 2010 | 3.14 |
    Right Group | Sub-group | Left Group | Overarching | | | | | | | | | Annual report 2010 | 3.15 |
    Many Boards | Partnership | | Overarching | | | | | | | | some | Annual report 2010 | 3.16 |
    Detail Board | Partnership | | Overarching | | | | | | Lead officer | | | Annual report 2010 | 3.17 |
    Alias Board | Partnership | | Overarching | | | | | Acronym | | | | Annual report 2010 | 3.18 |
    Says Board | Partnership | | Overarching | | | | | | | | | Annual report 2010 | 3.19 | says so
    Executive | Sub-group | Safer Marchshire | Community safety | | | | | | | | | Annual report 2010 | 3.20 |
    Executive | Sub-group | Growth Board | Economy and growth | | | | | | | | | Annual report 2010 | 3.21 |`,
  Changes: `
    What happened | From | Into | Stays | When | How sure | Announced | Document | Paragraph
    Mergd | Safer Marchshire | Growth Board | | 2014 | | | Annual report 2010 | 4.1
    Merged | Safer Marchshire | Health Board | | 2014 | | | Annual report 2010 | 4.2
    Ended | Safer Marchshir | | | 2014 | | | Annual report 2010 | 4.3
    Ended | Youth Board | | | 30/2/2014 | | | Annual report 2010 | 4.4
    Ended | Trees Forum | | | 2014 | sure | | Annual report 2010 | 4.5
    | Trees Forum | | | 2014 | | | Annual report 2010 | 4.6
    Formed | | Executive | | 2009 | | | Annual report 2010 | 4.7
    Ended | Says Board | | | 2009 | | about 2008 | Annual report 2010 | 4.8`,
  Seats: `
    Seat or office | On | Sent by | Number of seats | Rank | From | Document | Paragraph
    Leader | Safer Marchshire | Marchshire Council | six | | | Annual report 2010 | 5.1
    Deputy | Safer Marchshire | Marchshire Council | | Chief | | Annual report 2010 | 5.2
    Clerk | | | | | | Annual report 2010 | 5.3
    Chair | Safer Marchshire | | | | about 2009 | Annual report 2010 | 5.4`,
  Members: `
    Member of | Person | Member body | Seat | May vote | Document | Paragraph
    Safer Marchshire | | | | | Annual report 2010 | 6.1
    Safer Marchshire | Ann Smith | Marchshire Council | | | Annual report 2010 | 6.2
    Safer Marchshire | Bob Jones | | Treasurer | | Annual report 2010 | 6.3
    Safer Marchshire | | Safer Marchshire | | | Annual report 2010 | 6.4
    Safer Marchshire | | Eastvale Police | | | Annual report 2010 | 6.5
    Safer Marchshire | Cat Brown | | | maybe | Annual report 2010 | 6.6`,
  Relations: `
    Who | Does | To whom | Document | Paragraph
    Safer Marchshire | likes | Marchshire Council | Annual report 2010 | 7.1`,
  Money: `
    Paid by | Paid to | Amount (£) | How often | For the time | Document | Paragraph
    Marchshire Council | Safer Marchshire | a lot | | | Annual report 2010 | 8.1
    Marchshire Council | Safer Marchshire | -500 | | | Annual report 2010 | 8.2
    Marchshire Council | Health Board | 500 | now and then | | Annual report 2010 | 8.3
    Marchshire Council | Skills Forum | 500 | Once | the spring | Annual report 2010 | 8.4`,
} as const;
