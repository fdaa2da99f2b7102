"""What was learned of opinions from labelled contributions: `python bench/learn_stances.py --write`."""

STANCES = r"""
-131 -154 -134 -180 not held
-85 -94 -97 -126 opinions 0
-94 -82 -103 -116 length 0
-67 -91 -89 -102 line from end 4
-37 100 -34 -28 first disagree
-43 -30 -96 -57 clauses 2
-31 94 -34 -27 held disagree
-80 -84 -93 -84 before on line change
93 -28 9 -35 first agree
-16 -2 -35 93 held question
-3 88 -12 -7 first disagree is_outright
-41 -22 -87 -46 changes 1
87 -54 3 -29 first agree is_outright
86 -29 7 -37 held agree
-83 -67 -70 -71 before ends 6
-30 -13 -47 80 first question
-27 -52 -76 -48 comments 1
-76 -60 -58 -59 ends 0 )
-76 -65 -67 -64 pair : the
-76 -60 -53 -57 word act
-18 -35 -75 -27 clauses 3
-72 -60 -62 -60 before ends y
-70 -70 -70 -68 begins 0 in
-51 -53 -69 -65 clause from end 2
-38 -35 69 -17 first suggest
-38 -35 69 -17 first suggest follows
-69 -56 -57 -51 word came
-68 -66 -68 -58 before on line first disagree
-68 -51 -50 -52 behind ends 6
-60 -49 -43 -68 line 2
-67 -53 -48 -47 before on line comment
-67 -58 -62 -59 begins 0 to
-67 -51 -42 -49 pair , section
-44 -66 -36 -45 begins 2 :
-28 -66 -60 -61 line 1
-51 -66 -8 40 word ?
-63 -65 -33 -30 before on line first question
-65 -51 -47 -46 behind ends )
-50 -65 -8 40 ends 0 ?
-40 -37 65 -19 held suggest
-31 -43 -65 -47 length 1
-63 -61 -64 -54 before on line disagree
-11 -64 -20 -47 behind on line first agree
-45 -62 -52 -33 before ends “”
-8 -62 -18 -45 behind on line agree
-46 -47 -62 -35 pair in #
-18 -16 -62 -17 word was
-61 -48 -48 -47 word schedule
-61 -54 -54 -48 word write
54 57 60 56 clauses 0
-30 -59 -29 -60 elsewhere agree 2
-60 -51 -34 -51 ends 1 the
-60 -53 -52 -49 word minutes
-59 -53 -54 -51 before ends 1
-57 -59 -29 -26 before on line question
-44 -4 -59 -41 behind on line change
-59 -44 -38 -45 pair ii ,
-34 -37 -57 -58 changes 4
-25 -29 -58 -36 clause from end 3
-58 -50 -30 -33 elsewhere agree 1
22 21 25 58 word does
-44 -58 -50 -18 word three
-58 -51 -53 -48 word week
-57 -50 -50 -42 ends 2 :
-32 -17 -57 -17 lines 1
-57 -47 -43 -47 word dear
-56 -41 -39 -47 begins 1 part
-43 -56 -54 -26 behind ends e
-51 -28 -56 -46 behind ends s
-17 -20 -51 -56 elsewhere question 2
-34 -56 -56 -27 elsewhere suggest 2
-56 -46 -45 -48 ends 1 ,
-53 -56 -51 -55 pair of us
-56 -47 -50 -45 word these
-55 -40 -37 -41 begins 1 )
-21 -55 -50 -45 clause 3
-55 -44 -48 -43 ends 0 :
-39 -55 -51 -42 ends 2 i
-29 -26 -55 -16 quotes
-29 -26 -55 -16 word “”
-54 -42 -42 -43 begins in #
-44 -30 -42 -54 clause 2
-54 -44 -41 -42 pair schedule #
-53 -35 -36 -37 before ends n
-43 -53 -46 -48 begins 1 (
-35 -28 -27 -53 begins 1 :
-53 -44 -40 -39 begins 1 and
-52 -51 -53 -38 begins 2 and
-53 -46 -48 -44 pair # metres
-53 -39 -34 -38 pair act #
-53 -22 -7 -8 word after
-22 -53 -52 -48 word four
-53 -40 -42 -23 word letter
-53 -44 -14 -35 word never
-53 -48 -44 -43 word round
30 42 43 53 word will
-52 -51 -48 -47 begins 0 two
-9 -37 -52 -34 begins 2 ,
-19 -52 -39 -41 clauses 6
-29 -32 -52 -36 ends 2 #
-32 -52 -29 -16 named
-52 -46 -46 -44 pair have the
-52 -24 -32 -35 pair is no
-51 -46 -48 -46 before ends m
-51 -42 -39 -40 begins # (
-51 -40 -39 -43 begins 0 dear
1 -11 -26 -51 begins 0 the
-51 -41 -39 -41 behind ends n
-51 -39 -41 -41 ends 1 part
-6 -51 -10 -40 ends 2 ,
-42 -51 -37 -24 pair # :
-51 -44 -46 -41 pair city plan
-51 -36 -31 -37 pair is what
-51 -39 -42 -38 word found
-16 -50 -43 -15 begins 2 .
-37 -50 -23 -45 pair for a
-50 -41 -39 -38 pair years .
-50 -47 -44 -42 pair you to
-50 -48 -45 -41 word hundred
-50 -40 -36 -41 word november
-50 -48 -47 -41 word thirty
-49 -43 -40 -41 ends 1 since
-19 -13 -49 -25 ends 2 to
5 49 -7 -2 first disagree names_draft
-49 -39 -46 -36 pair , with
-49 -18 -37 -18 pair is not
-31 -49 -49 -40 word chair
-49 -39 -44 -36 word clerk
-48 -37 -32 -35 begins 0 art
-48 -14 -32 -29 begins 0 nobody
-48 -39 -37 -42 behind ends l
-27 -24 -44 -48 behind ends “”
-38 -40 -25 -48 elsewhere question 1
-30 -48 -47 -25 ends 1 #
-48 -40 -38 -42 ends 2 say
48 -25 1 -12 first agree names_draft
-17 -33 -25 -48 lines 5
-48 -40 -36 -39 pair # october
-48 -44 -36 -44 pair are to
-48 -41 -40 -37 pair in your
-48 -40 -42 -38 word lode
-48 -41 -45 -21 word name
-48 -40 -24 -36 word ought
-48 -44 -48 -43 word struck
-27 -2 -48 -25 word two
-48 -40 -45 -43 word writing
-15 -47 -32 -16 before
-47 -44 -45 -31 begins 2 at
-47 -41 -37 -40 ends 1 november
-47 -38 -39 -36 pair can be
-47 -41 -45 -39 pair chair :
-26 -46 -47 -26 pair from the
-30 -47 -43 -25 pair it was
-47 -41 -36 -39 pair of “”
-20 -32 -47 -42 pair to #
-47 -38 -35 -37 word /
-47 -41 -42 -36 word chairman
-47 -43 -44 -41 word door
-47 -38 -36 -26 word home
-46 -44 -47 -45 word moved
-47 -39 -27 -36 word replace
-47 -38 -36 -35 word table
-47 -37 -37 -38 word things
-35 -34 -45 -46 before on line
-7 -5 -46 -21 begins 0 #
-46 -40 -41 -40 begins 0 from
-46 -38 -34 -36 begins 0 then
-17 -42 -46 -38 begins 1 on
-45 -40 -46 -37 begins 2 we
-28 -46 -46 -9 ends 2 and
-46 -40 -38 -41 pair # clause
-24 -46 -32 -42 pair # of
-46 -40 -39 -37 pair and have
-46 -38 -44 -38 pair ask for
-46 -44 -40 -38 pair so that
-46 -41 -40 -41 pair that “”
-45 -46 -37 -37 pair there '
-46 -37 -43 -37 pair thirty years
-26 -27 -42 -46 pair “” .
-46 -40 -41 -36 word fell
-29 -46 -46 -38 word here
-29 -29 -46 -24 word parking
46 22 2 9 word support
-46 -33 -31 -26 word through
-45 -43 -43 -40 before first disagree
-45 -33 -29 -32 begins 1 ii
-45 -43 -40 -38 begins 2 two
-45 -38 -43 -40 begins at the
-45 -40 -44 -38 ends 0 council
-45 -43 -38 -40 ends 1 there
-45 -37 -39 -34 ends 2 before
-18 -22 -45 -30 pair at the
-45 -36 -36 -37 pair has #
-45 -32 -30 -29 pair i ,
-45 -40 -37 -39 pair october #
-45 -38 -22 -34 pair ought to
-45 -38 -40 -37 pair put in
-2 -2 -5 45 pair to know
-45 -42 -37 -37 pair two years
-45 -45 -17 -44 word back
-45 -44 -39 -37 word bear
-45 -31 -31 -22 word each
-45 -34 -39 -16 word eight
-45 -40 -41 -37 word father
-45 -34 -33 -30 word nowhere
-45 -17 -42 -8 word where
-37 -17 -45 -28 word year
-44 -29 -30 -32 begins 0 c
-40 -37 -44 -38 begins to the
-44 -37 -39 -41 ends 1 two
-30 -44 -42 -40 ends 2 '
0 -44 -30 -13 pair # (
-44 -36 -36 -39 pair # says
-44 -34 -34 -34 pair ) a
-44 -30 -32 -23 pair as well
-18 -24 -44 -5 pair for the
-44 -33 -31 -32 pair paragraph 𝐝
-39 -40 -44 -42 pair since the
-42 -39 -44 -38 pair struck out
-44 -38 -37 -36 word annex
-43 -42 -43 -44 word comment
-44 -42 -42 -38 word cut
-44 -38 -35 -31 word daughter
-44 -38 -36 -35 word field
-44 -36 -36 -30 word item
-42 -43 -44 -39 word mention
-43 -32 -29 -32 begins art .
-27 -39 -39 -43 ends 0 ,
-43 -33 -33 -31 pair # it
-43 -43 -37 -38 pair - #
-40 -38 -43 -37 pair county council
-43 -42 -31 -34 pair for one
-43 -40 -39 -37 pair of my
-43 -37 -36 -36 pair what it
-43 -33 -39 -43 pair you agree
-19 -38 -43 -31 word agreed
9 2 -43 2 word are
-16 -43 -36 -34 word article
-43 -38 -41 -37 word correct
-43 -42 -42 -40 word december
-43 -37 -38 -35 word eighty
-43 -34 -36 -34 word f
-43 -31 -31 2 word metres
4 4 -43 -7 word no
-14 -41 -43 -9 word told
-42 -40 -41 -37 before disagree
-15 -40 -42 -38 before ends t
-17 -27 -22 -42 begins 0 a
-39 -35 -42 -19 begins 0 if
-42 -34 -2 -8 begins 0 one
-42 1 -26 -3 begins 0 paragraph
-42 -35 -37 -31 begins 0 people
-18 -42 -27 -39 begins 0 “”
-42 -36 -36 -35 begins 1 first
-12 -29 -42 -15 begins 2 for
-42 -34 -40 -19 begins 2 would
-21 -31 -42 -34 behind on line
-42 -34 -27 -33 ends 0 “”
-40 -37 -42 -36 ends 1 back
-42 -29 -29 -32 pair , article
-42 -31 -31 -12 pair , as
-10 -22 -42 -37 pair , the
-16 -42 -35 -34 pair article #
-41 -39 -42 -28 pair at #
-42 -35 -27 -19 pair in section
-42 -38 -35 -34 pair is for
-38 -42 -39 -38 pair is how
-42 -39 -41 -40 pair says that
-41 -42 -40 -36 word always
-42 -32 -34 -15 word between
-42 -39 -35 -32 word either
-42 -37 -33 -30 word gone
-34 -39 -42 -17 word into
-42 -36 -38 -37 word madam
-42 -32 -28 -28 word motion
-27 -28 -42 -11 word nine
-42 -29 -28 -25 word outside
-42 -40 -41 -36 word panel
-42 -40 -41 -38 word saltrey
-42 -38 -14 -18 word seven
-41 -23 -42 -17 word still
-42 -34 -30 -31 word tells
42 22 8 16 word that
42 -6 -5 1 word yes
-41 -34 -35 -33 begins 0 here
-35 -35 -41 -26 begins 2 ?
-41 -34 -37 -29 begins 2 closed
-41 -37 -34 -33 begins 2 had
-41 -35 -31 -31 begins part i
-9 -41 -31 -32 changes 3
-8 -41 -36 -39 comments 2
-33 -35 -41 -35 ends 1 county
-41 -39 -37 -37 ends 1 fair
-28 -35 -41 -35 ends 1 time
-41 -35 -34 -33 ends 2 (
-41 -37 -32 -35 ends 2 says
-41 -30 -36 -11 pair # pounds
-41 -34 -31 -33 pair ) )
-41 -36 -38 -36 pair , on
-41 -15 -35 -13 pair out of
-41 -38 -31 -35 pair says “”
-41 -32 -31 -29 pair that section
-22 -39 -41 -33 pair the chair
-41 -35 -36 -34 word &
-41 -34 -33 -22 word april
-30 -41 -40 -35 word end
-41 -38 -37 -36 word harrowby
-41 -36 -35 -32 word heading
-27 -41 -17 -37 word make
-41 -35 -36 -35 word none
4 3 -41 3 word our
-41 -38 -32 -31 word person
-41 -35 -32 -32 word position
-41 -36 -36 -33 word proposed
-40 -41 -34 -31 word retired
-41 -34 -17 -30 word room
-41 -11 -11 9 word there
41 17 -5 21 word very
-41 -31 -32 -30 word voted
-27 -40 -36 -38 before ends ,
-40 -38 -37 -39 before ends 3
-3 -21 -38 -40 before ends ;
-40 -34 -33 -7 begins 0 by
-40 -32 -32 -31 begins 0 half
-38 -40 -37 -32 begins 1 !
-40 -33 -33 -18 begins 1 years
-40 -27 -30 -27 begins 2 𝐝
-40 -31 -31 -34 begins h :
-40 -29 -32 -27 begins i read
-40 -36 -34 -32 begins in the
-35 -33 -40 -29 clauses 1
12 2 4 -40 ends 0 .
-40 -37 -37 -35 ends 1 '
-14 -17 -39 -40 ends 1 in
-40 -34 -31 -33 ends 1 may
-40 -30 -31 -34 ends 1 only
-40 -33 -33 -33 ends 1 sentence
-21 -32 -35 -40 pair , #
-39 -40 -32 -35 pair , is
-40 -34 -38 -34 pair and was
-40 -15 -30 -38 pair chapter #
-40 -31 -31 -34 pair h :
-40 -37 -34 -34 pair its own
-40 -35 -32 -28 pair my daughter
-40 -33 -35 -30 pair they were
-40 -35 -35 -31 word g
-40 -33 -29 -32 word hire
-37 -29 -40 -16 word lane
-26 -38 -40 -23 word morning
-32 -24 -40 -40 word now
-40 -34 -34 -31 word resolved
-40 -32 -38 -34 word secretary
-40 -33 -19 -36 word send
-40 -39 -39 -36 word september
-34 -40 -40 -34 word thanks
-2 -40 8 -18 word them
-25 -39 -12 -32 before ends !
-39 -33 -34 -36 before ends 2
-39 -35 -38 -34 begins 0 councillor
5 6 3 39 begins 0 does
-39 -29 -26 -27 begins 0 motion
-32 -32 -39 -13 begins 2 like
-39 -36 -31 -30 begins 2 sentence
-39 -33 -36 -34 begins it has
-39 -29 -26 -27 begins motion #
-39 -32 -34 -31 begins the last
-35 -32 -37 -39 begins which part
39 11 9 12 begins yes ,
-39 -36 -38 -35 behind ends h
-39 -34 -34 -33 behind ends k
-17 -39 -20 -15 behind on line comment
-13 -9 -39 -32 changes 2
-6 -39 -18 -23 elsewhere suggest 1
-39 -34 -36 -36 ends 2 bus
-39 -39 -37 -33 pair # people
-39 -33 -29 -30 pair / #
-39 -32 -34 -32 pair and foreshore
-39 -35 -38 -36 pair and to
-35 -29 -32 -39 pair are you
-36 -33 -39 -33 pair be replaced
-39 -31 -28 -29 pair in article
-36 -39 -27 -12 pair is #
-39 -29 -26 -27 pair motion #
-39 -36 -37 -34 pair my father
-39 -38 -33 -29 pair there .
-39 -32 -28 -32 pair twenty -
-35 -32 -37 -39 pair which part
-39 -32 -31 -29 pair year .
-14 -3 -39 -24 word -
-28 11 -39 -32 word against
-39 -37 -37 -34 word aldermere
-39 -18 -7 -37 word anything
-39 -30 -31 -28 word asking
-39 -33 -31 -28 word birds
-39 -33 -37 -35 word families
-39 -39 -34 -31 word gate
-37 -38 -39 -21 word meet
-30 -31 -39 -36 word point
-37 -36 -39 -32 word questions
-39 -26 -27 -12 word row
-34 -39 -36 -9 word then
-39 -27 -29 -25 word took
-27 -39 -36 -33 word trade
-39 -32 -34 -32 word used
-38 -20 5 -16 begins ( #
-36 -31 -38 -33 begins 0 after
-38 -33 -33 -31 begins 0 finally
-38 -30 -29 -31 begins 0 last
-18 -36 -38 -31 begins 1 chair
-38 -36 -33 -33 begins 1 name
-17 -17 -38 -12 begins 1 was
-11 -38 -17 -16 begins 1 you
-38 -35 -35 -33 begins 2 first
-38 -31 -30 -15 begins 2 one
-18 -36 -38 -31 begins the chair
-38 -30 -30 -32 behind ends 2
-38 -33 -36 -9 behind ends 5
-36 -35 -38 0 behind ends y
-38 -37 -37 -33 ends 1 four
-38 -34 -35 -33 ends 1 him
-38 -32 -33 -29 ends 1 june
-38 -30 -33 -30 ends 1 letter
-38 -32 -2 -24 ends 1 them
-38 -27 -27 -8 ends 1 year
-21 -22 -38 -11 ends 1 “”
-37 -38 -35 -33 ends 2 four
-38 -32 -35 -29 ends 2 put
-12 -30 -16 -38 lines 2
-37 -34 -38 -15 pair # ?
-38 -30 -30 -29 pair , of
-38 -38 -35 -33 pair , there
-38 -32 -30 -30 pair : it
-38 -33 -29 -30 pair a half
-38 -34 -33 -32 pair a week
-38 -37 -35 -35 pair and he
-25 -38 -35 -33 pair and it
-38 -35 -38 -34 pair back .
-38 -34 -30 -29 pair but it
-38 -33 -35 -33 pair came to
-38 -37 -37 -35 pair class #
-38 -34 -34 -28 pair e )
-38 -37 -35 -32 pair fair .
-38 -34 -35 -33 pair him .
-38 -34 -34 -31 pair last year
-38 -36 -37 -33 pair list of
-35 -36 -38 -34 pair mention it
-38 -37 -35 -32 pair my name
-38 -29 -30 -32 pair only .
-20 -37 -38 -33 pair read the
-38 -31 -26 -27 pair s .
-38 -30 -32 -27 pair the clerk
-38 -33 -35 -32 pair the wrong
-38 -31 -1 -24 pair them .
-38 -27 -30 -29 pair then the
-17 -38 -34 -16 pair to say
-32 -32 -38 -32 pair we can
4 -2 -38 -17 word #
-38 -17 -34 -30 word called
-16 -38 -36 -13 word closed
-38 -14 -10 -15 word his
-38 -37 -37 -20 word instead
-24 -21 -38 -13 word m
-38 -35 -36 -36 word might
-36 -33 -38 -32 word monday
-27 -38 -37 -35 word once
-38 -32 -38 -35 word reader
-38 -29 -33 -31 word remarks
-38 -26 -3 -23 word replaced
-38 -34 -33 -31 word reports
-36 -35 -38 -34 word resolution
-38 -35 -37 -33 word rubbish
-38 -36 -35 -34 word several
-38 -31 -34 -29 word sit
-9 -13 -38 -18 word so
-38 -38 -38 -38 word wife
-38 -38 -31 -29 word working
-37 -34 -29 -29 before ends i
-37 -37 -28 -33 begins # )
-37 -30 -32 -34 begins 0 five
-15 -12 -37 -28 begins 0 no
37 3 1 8 begins 0 yes
-37 -34 -34 -31 begins 0 𝐜
-31 -31 -34 -37 begins 1 else
-37 5 -19 0 begins 1 in
-37 -35 -31 -33 begins 1 under
-20 -31 -37 -31 begins 1 were
-11 -9 -37 -9 begins 2 #
-34 -37 -31 -31 begins 2 four
-37 -35 -34 -31 begins 2 husband
-37 3 -23 0 begins paragraph #
-37 -29 -25 -28 begins part ii
-37 -34 -34 -31 begins 𝐜 #
37 11 -5 11 behind change
-20 -35 -37 -33 behind ends r
-10 -30 -37 2 behind on line suggest
-37 -33 -32 -31 ends 1 last
-37 -35 -35 -33 ends 1 morning
-24 -18 -37 -30 ends 2 old
-21 -37 -30 -32 ends 2 that
-37 -36 -34 -33 ends 2 way
-2 -37 -5 -24 ends 2 with
-36 -36 -35 -37 pair # th
-21 -18 -37 -28 pair ' m
-37 -33 -34 -26 pair ( e
-37 -13 -32 -28 pair a year
-37 -35 -34 -31 pair an hour
-37 -25 -22 -23 pair and nobody
-37 -27 -28 -34 pair c :
-37 -30 -31 -29 pair f )
-31 -36 -37 -36 pair for it
-37 -35 -36 -32 pair four .
-37 -34 -32 -33 pair item #
-37 -31 -30 -30 pair leave the
-37 -29 -24 -22 pair my neighbour
-37 -31 -26 -27 pair of our
-37 -31 -30 -29 pair sentence .
-36 -34 -37 -31 pair take the
-37 -32 -31 -29 pair the list
-37 -31 -30 -29 pair the parish
-37 -32 -33 -29 pair two .
-36 -37 -33 -31 pair with my
37 2 2 6 pair yes ,
12 1 3 -37 word .
-37 -16 -29 -36 word :
-9 -29 -37 4 word come
-37 -18 -33 -32 word crowns
-35 -33 -37 -31 word editor
-37 -33 -35 -29 word farm
-22 -28 -37 -30 word following
18 -37 3 17 word has
-37 -35 -34 -32 word level
-20 -37 -28 -26 word long
-35 -34 -37 -20 word map
-37 -34 -36 -33 word marlowe
-37 -30 -28 -29 word nineteen
11 -37 -5 -6 word read
-37 -31 -32 -28 word response
-37 -37 -34 -30 word sat
-24 -34 -37 -32 word shall
-37 -36 -32 -30 word snow
-37 -34 -34 -31 word states
-37 -7 -26 -25 word t
-36 -36 -35 -37 word th
-30 -13 -37 -30 word twice
-37 -26 -30 -29 word views
-33 -37 -33 -31 word weather
37 -10 -13 -4 word well
-36 -29 -24 -29 before ends d
-17 -34 -33 -36 before ends e
-27 -33 -36 -27 begins 0 keep
-29 -36 -34 -32 begins 0 on
-36 -34 -28 -26 begins 0 re
-36 -32 -34 -31 begins 1 strategy
-36 -29 -30 -31 begins 1 weeks
-36 -31 -30 -25 begins 2 never
-10 -36 8 28 behind ends ?
-35 -35 -36 -32 ends 1 a
-36 -32 -32 -31 ends 1 lot
-36 -32 -30 -30 ends 2 but
-36 -30 -32 -29 ends 2 draft
-36 -33 -35 -30 ends 2 mr
-34 -36 -26 -8 ends 2 one
-36 -24 -24 -20 ends 2 paragraph
-36 -18 -30 -29 ends 2 small
-11 -36 -35 -27 pair # the
-36 -7 -25 -25 pair ' t
7 3 -36 4 pair , and
-36 -25 -27 -27 pair , clause
-35 -30 -34 -36 pair : and
-36 -32 -34 -29 pair : thank
-20 -36 -28 -29 pair : “”
-36 -35 -35 -32 pair about it
-36 -32 -36 -31 pair consultation draft
-36 -33 -32 -30 pair draft code
-36 -35 -35 -33 pair from a
-29 -21 -36 -31 pair it ,
-32 -32 -36 -29 pair it on
-36 -32 -32 -31 pair lot .
-36 -33 -27 -30 pair of nine
-36 -29 -28 -30 pair read “”
-36 -36 -36 -35 pair to get
-36 -29 -32 -28 pair to replace
-36 -34 -31 -25 pair when you
-35 -33 -36 -36 pair would you
-15 -36 -31 -32 pair “” ,
-20 -9 -35 -36 pair “” is
-36 -32 -33 -26 word amendments
-35 -31 -36 -31 word answers
-36 -11 -23 -9 word ask
-36 -26 -23 -26 word below
-36 -31 -33 -27 word condition
-36 -32 -31 -31 word corrow
-36 -32 -31 -31 word definition
-36 -33 -34 -33 word follows
-36 -32 -33 -29 word heard
-36 -30 -29 -25 word hello
-32 -36 -31 -30 word honest
-36 -32 -11 -27 word letters
-36 -29 -23 -23 word matter
-36 -31 -34 -12 word meant
-36 -32 -28 -25 word men
-36 -28 -35 -27 word move
-35 -36 -34 -30 word myself
-21 -36 -11 -22 word number
-36 -30 -31 -29 word observations
-36 -29 -27 -28 word places
-25 -36 -30 -19 word report
-36 -31 -34 -26 word request
-36 -34 -34 -28 word shop
-4 -36 -33 -28 word six
-35 -32 -36 -29 word skerra
-36 -35 -36 -29 word speak
-36 -29 -27 -26 word submission
-36 -28 -17 -30 word suggest
-36 -28 -29 -30 word sunday
-36 -32 -30 -30 word surely
-21 -33 -36 -30 word takes
-36 -30 -30 -29 word talked
36 5 5 24 word top
-36 -31 -30 -25 word turn
-26 -36 -33 -32 word twenty
-35 -36 -32 -30 word withdrawn
-9 -36 -31 -28 word wrong
-11 -28 -35 -32 before ends 5
-35 -32 -33 -33 before ends h
-15 -21 -35 -35 begins 0 nothing
-35 -31 -11 -11 begins 0 why
-35 -26 -25 -22 begins 0 𝐝
-21 -35 -32 -32 begins 1 -
-35 -32 -32 -26 begins 1 chairman
-35 -27 -30 -25 begins 1 county
-35 -32 -30 -7 begins 1 did
-33 -34 -35 -33 begins 1 from
-35 -31 -32 -30 begins 2 come
-35 -35 -28 -28 begins there '
-35 -26 -25 -22 begins 𝐝 #
-35 -34 -35 -32 behind ends w
-35 -30 -32 -30 ends 1 council
-35 -32 -33 -31 ends 1 date
35 4 2 10 ends 1 document
-35 -24 -33 -31 ends 1 enough
-30 -35 -27 -27 ends 1 long
-32 -35 -34 -31 ends 1 nine
-35 -30 -33 -31 ends 1 number
-35 -30 -33 -31 ends 1 other
-35 -30 -31 -28 ends 1 public
-35 -34 -31 -29 ends 1 t
-35 -25 -23 -24 ends 2 )
-35 -33 -30 -19 ends 2 come
-35 -34 -35 -31 ends 2 marwick
-27 -35 -28 -11 ends 2 “”
-35 -29 -26 -27 pair # /
-35 -28 -29 -29 pair # as
-34 -35 -31 -31 pair # please
-34 -35 -28 -26 pair about .
8 -35 -1 -28 pair about the
-35 -32 -28 -31 pair annex #
-35 -31 -28 -30 pair april #
-35 -13 -30 -26 pair can '
-27 -34 -35 -30 pair d )
-35 -28 -29 -27 pair do with
35 5 2 10 pair document .
-35 -30 -29 -25 pair eighty -
-35 -32 -34 -28 pair not one
-32 -35 -31 -30 pair part i
-33 -35 -34 -29 pair the panel
-30 -30 -33 -35 pair to walk
-32 -35 -32 -29 pair you mean
-35 -26 -23 -24 pair “” (
-35 -28 -25 -27 word bin
-35 -12 -1 -3 word bus
-3 -14 -10 -35 word council
-19 -35 -32 -34 word deleted
-32 -3 -35 -17 word he
-35 -27 -5 -23 word hear
-35 -28 -27 -24 word lets
-35 -30 -27 -25 word needed
-34 -30 -35 -32 word nor
35 4 2 6 word objection
-35 -26 -21 -6 word october
13 -3 -35 -12 word paragraph
-35 -31 -27 -27 word persons
-19 -22 -35 -31 word short
-35 -32 -30 -28 word stops
-35 -27 -27 -27 word streets
-33 -32 -34 -30 before ends g
-34 -34 -30 -33 begins # october
-31 -34 -26 -29 begins - #
-34 -29 -31 -28 begins 0 an
-34 -30 -28 -29 begins 0 draft
-34 -27 -25 -26 begins 1 /
-34 -32 -30 -27 begins 1 minutes
-34 -34 -30 -33 begins 1 october
-7 -34 -29 -18 begins 1 of
-30 -28 -34 -27 begins 1 old
-6 -4 -34 -31 begins 2 s
-34 -10 -29 -11 begins 2 will
-34 -23 -25 -27 begins c :
-34 -30 -24 -27 begins in paragraph
-17 -34 -29 -26 begins it was
-34 -30 -30 -30 ends 1 april
-34 -32 -32 -30 ends 1 comment
-34 -27 -34 -26 ends 1 ferry
-34 -33 -33 -33 ends 1 over
-34 -25 -27 -30 ends 1 q
-34 -29 -30 -27 ends 1 road
-33 -30 -34 -30 ends 1 room
-34 -25 -23 -23 ends 2 .
-33 -33 -34 -19 ends 2 harbour
-34 -34 -30 -26 ends 2 little
-34 -31 -28 -28 pair # march
-34 -24 -22 -27 pair # part
-25 -33 -34 -28 pair ( d
-34 -28 -29 -26 pair ( f
-34 -25 -26 -24 pair ) says
-34 -33 -25 -23 pair : two
-18 -34 -29 -31 pair and a
-28 -30 -34 -28 pair county .
-34 -20 -28 -3 pair do you
-34 -29 -33 -28 pair first draft
-34 -28 -27 -26 pair had been
-34 -31 -33 -29 pair meeting .
-34 -8 -24 -27 pair nothing in
-34 -31 -30 -28 pair of marwick
-22 -20 -34 -31 pair on .
-31 -34 -26 -28 pair one in
-34 -29 -30 -27 pair one thing
-34 -29 -30 -27 pair road .
-33 -34 -28 -29 pair sentence ,
-31 -29 -34 -28 pair should come
-9 -34 -9 -28 pair the council
-33 -30 -34 -28 pair the editor
-19 -28 -34 -28 pair the following
-34 -12 -27 -6 pair the one
-34 -33 -34 -32 pair there was
-34 -31 -30 -30 pair to our
-34 -30 -31 -27 pair to write
-28 -24 -27 -34 pair what would
-34 -34 -30 -32 pair where a
-12 -30 -34 -29 pair with it
-34 -31 -25 -27 word amended
-34 -25 -6 -13 word answer
-34 -13 -25 -24 word belongs
0 14 -34 -12 word but
-34 -30 -32 -27 word college
-34 -33 -13 -31 word cross
-34 -21 -25 -4 word department
-34 -33 -34 -30 word february
-34 -30 -30 -28 word flat
-34 -28 -29 -28 word land
-34 -33 -29 -30 word lastly
-3 -34 -5 4 word like
-34 -23 -25 -20 word noted
-34 -31 -33 -28 word presenter
-32 -34 -1 -28 word school
-34 -31 -31 -29 word son
-34 -28 -24 -24 word spaces
-34 -29 -30 -28 word straight
23 13 34 32 word the
-34 -31 -31 -30 word times
-34 -24 -28 -26 word training
-34 -30 -30 -13 word twelve
-33 -31 -34 -30 word walkers
-17 -11 -2 -34 word were
-34 -28 -28 -28 word yards
-34 -30 -29 -30 word |
-32 -31 -33 -29 before ends w
-7 -33 -1 -30 before first agree
-32 -32 -33 -30 begins 0 class
-17 -33 -30 -28 begins 0 he
-33 -30 -28 -27 begins 0 parking
-33 -27 -30 -25 begins 0 see
-30 -27 -30 -33 begins 1 ?
-32 -33 -28 -28 begins 1 all
0 4 -33 -20 begins 1 am
-2 -5 -33 -10 begins 1 are
-33 -28 -28 -26 begins 1 bill
-5 -33 -25 -26 begins 1 paragraph
33 29 22 8 begins 1 think
-33 -30 -29 -28 begins 2 eleven
-18 -32 -33 -30 begins 2 has
-33 -29 -30 -28 begins 2 here
-18 -20 -33 -27 begins 2 my
-33 -24 -24 -22 begins 2 points
-33 -30 -32 -28 begins 2 thanked
-8 -10 -33 -10 begins 2 was
-13 -33 -27 -30 begins section #
-33 -28 -27 -27 begins the first
-33 -32 -31 -30 begins there was
-27 -23 -27 -33 begins what would
-6 -33 -6 -28 behind ends !
-33 -30 -32 -29 behind ends g
-33 -27 -29 -26 ends 0 iii
-33 -31 -32 -31 ends 1 follows
-33 -18 -28 -33 ends 1 go
-33 -29 -29 -26 ends 1 matters
-30 -33 -31 -24 ends 1 school
-33 -28 -30 -27 ends 1 tea
-33 -24 -22 -25 ends 1 𝐞
-33 -28 -32 -25 ends 2 see
-33 -8 -28 -6 ends 2 two
-33 -27 -24 -26 pair # november
-33 -29 -26 -26 pair # –
-33 -26 -25 -23 pair ) has
-33 -26 -28 -26 pair , at
-33 -30 -2 -24 pair , not
-33 -33 -31 -29 pair , one
-33 -32 -26 -28 pair , paragraph
-33 -31 -30 -25 pair am a
3 -33 0 -25 pair and the
-13 -11 -33 -22 pair as a
-33 -30 -32 -29 pair at a
-33 -33 -27 -30 pair begins at
-33 -30 -31 -26 pair come out
-33 -30 -26 -25 pair draft city
-33 -29 -29 -30 pair half the
-33 -24 -25 -27 pair harbour and
-33 -28 -31 -28 pair here is
-30 -30 -33 -26 pair i run
-30 -33 -17 -18 pair i would
-30 -33 -32 -27 pair isn '
-33 -28 -26 -30 pair it ;
-33 -25 -25 -6 pair it has
-33 -33 -28 -27 pair j .
-33 -29 -31 -29 pair more .
-33 -32 -30 -28 pair name is
-33 -30 -33 -27 pair one can
-33 -30 -20 -28 pair replace the
-33 -27 -29 -29 pair replaced by
-33 -28 -27 -25 pair rule #
-29 -30 -33 -26 pair run the
-33 -26 -22 -22 pair sentence “”
-33 -28 -30 -27 pair tea .
-27 -33 -32 -30 pair the end
-33 -29 -33 -27 word apologies
-1 17 33 19 word bins
20 33 -3 17 word far
-25 -33 -28 -18 word from
-33 -25 -11 -27 word hall
-33 -28 -25 -26 word hallam
-33 -25 -25 -24 word hands
-30 -33 -32 -27 word isn
-33 -33 -28 -27 word j
-33 -29 -31 -26 word january
-25 -23 -25 33 word know
-28 -33 -33 -29 word law
-33 -29 -29 -28 word lock
-32 -31 -33 -30 word mile
-30 -16 -15 33 word or
-33 -32 -33 -26 word phrase
-31 -33 -30 -25 word ponies
-33 -31 -31 -28 word r
-33 -31 -28 -28 word rain
-33 -31 -29 -27 word ref
-33 -33 -27 -27 word regards
3 -33 -32 -16 word right
-33 -31 -30 -27 word saturday
-33 -32 -31 -30 word scrap
-15 -33 -12 2 word second
-20 -10 -33 -9 word sentence
-33 -32 -33 -29 word shift
-33 -28 -30 -27 word speed
-33 -33 -33 -30 word thornmere
-33 -19 6 -12 word until
-33 -26 -6 -10 word use
-33 -24 -26 -7 word went
-13 -33 -29 20 word when
-6 -32 -1 -29 before agree
-9 -30 -32 -17 before ends s
-32 -29 -26 -28 begins 0 annex
-32 -29 -28 -27 begins 0 now
-32 -25 -28 -23 begins 0 some
-12 -10 -32 -27 begins 0 that
-32 -27 -31 -27 begins 0 whoever
-32 -24 -23 -23 begins 1 client
-29 -32 -32 -28 begins 1 house
-21 -24 -19 -32 begins 1 it
-30 -30 -32 -29 begins 1 marwick
-32 -30 -31 -28 begins 1 may
-31 -31 -26 -32 begins 1 said
-32 -30 -32 -27 begins 1 went
-25 -32 -30 -28 begins 2 clause
-32 -31 -31 -28 begins 2 every
-1 3 -32 -7 begins 2 not
-32 -23 -13 -21 begins 2 put
3 -32 -20 -23 begins 2 “”
-31 -31 -32 -29 begins class #
-32 -24 -23 -23 begins our client
-27 -26 -32 -25 begins the old
-5 -12 -26 -32 behind ends .
-29 -31 -32 -30 behind ends b
-32 -27 -26 -25 ends 0 yes
-32 -30 -30 -24 ends 1 am
-32 -31 -32 -30 ends 1 answer
-32 -30 -25 -27 ends 1 beach
-26 -12 -32 -30 ends 1 on
-5 -32 -32 -9 ends 1 that
-32 -3 -30 -5 ends 2 about
-32 -31 -30 -26 ends 2 any
-32 -27 -27 -28 ends 2 dear
-14 -32 -31 -29 ends 2 good
-21 -32 -31 -29 ends 2 has
-12 -26 -32 -13 ends 2 it
-30 -29 -32 -26 ends 2 mention
-32 -23 -20 -26 ends 2 same
-23 -32 -28 -26 ends 2 very
-32 -31 -29 -28 ends 2 write
-32 -29 -27 3 first question names_draft
-32 -27 -24 -27 pair # april
-32 -27 -27 -26 pair # tells
-32 -18 -18 -18 pair ) paragraph
-24 -17 -32 -28 pair , it
-18 -32 -22 -6 pair . #
-32 -29 -30 -26 pair all ,
32 29 5 8 pair all of
-27 -32 -31 -32 pair all the
-30 -30 -32 -29 pair and they
-32 -26 -28 -26 pair be deleted
-32 -30 -25 -27 pair beach .
-32 -26 -27 -23 pair change .
-12 -32 -27 -24 pair did not
-32 -20 -30 -27 pair enough .
-32 -22 -22 -23 pair first sentence
-32 -30 -32 -28 pair harbour strategy
-30 -32 -26 -28 pair i mean
-32 -26 -26 -17 pair in points
-32 -29 -30 -28 pair in which
-32 -31 -32 -15 pair instead of
-32 -29 -27 -28 pair is out
-32 -27 -28 -23 pair let it
-32 -27 -29 -23 pair meeting closed
-32 -27 -27 -26 pair minutes of
-32 -29 -29 -27 pair my son
-1 -32 -29 -24 pair not a
-32 -27 -30 -23 pair one more
-32 -29 -28 -27 pair place of
-30 -31 -32 -28 pair please ,
-32 -29 -31 -28 pair put it
-30 -32 -26 -24 pair s about
-29 -32 -30 -23 pair school .
-32 -28 -28 -27 pair second ,
-32 -31 -28 -24 pair t .
-32 -23 -24 -23 pair ten years
-29 -29 -32 -27 pair the back
-32 -27 -30 -24 pair the chairman
-22 -30 -32 -9 pair the second
-32 -10 -20 -21 pair there are
-31 -28 -32 -29 pair up to
-32 -30 -28 -29 pair us to
-32 -28 -30 -28 pair used to
-16 -9 -32 -23 pair we have
-21 -19 -32 -2 word an
-32 -28 -26 -24 word bay
-32 -28 -27 -26 word beer
-32 -26 -29 -26 word box
-32 -29 -29 -28 word brackenford
-32 -30 -32 -30 word calls
-31 -28 -32 -28 word copy
32 -5 -7 0 word document
26 -6 -32 -13 word draft
-32 -32 -32 -30 word drawn
-32 -29 -29 -27 word engine
32 1 19 24 word free
-28 -26 -32 -29 word gail
32 1 -22 -11 word good
-32 -22 -27 -27 word joke
-32 -31 -27 -27 word leaving
-23 -31 -32 -29 word luck
-32 -24 -22 1 word months
-32 -30 -27 -28 word nearly
-32 -28 -29 -27 word ninety
-32 -29 -29 -27 word o
-32 -5 0 -13 word park
-32 -29 -28 -10 word promised
-32 -31 -29 -26 word rights
-32 -29 -30 -28 word tent
-5 -30 -32 -25 word thank
2 -9 -32 -8 word wrote
-31 -24 -24 -25 before ends p
-31 -31 -2 -25 begins 0 (
-23 -21 -31 -29 begins 0 anything
-30 -31 -23 -29 begins 0 clause
1 1 19 31 begins 0 how
-29 -25 -13 -31 begins 0 may
-30 -29 -31 -26 begins 0 presenter
8 6 3 31 begins 1 anybody
-31 -23 -21 -25 begins 1 article
-29 -28 -31 -24 begins 1 editor
-31 -29 -31 -28 begins 1 its
-31 -26 -22 -20 begins 1 neighbour
-31 -28 -30 -27 begins 1 shall
-31 -29 -28 -27 begins 1 streets
-31 -26 -24 -24 begins 2 policy
-30 -31 -23 -29 begins clause #
-28 -26 -31 -30 begins if the
-31 -26 -22 -20 begins my neighbour
-30 -29 -31 -26 begins presenter :
-31 -27 -29 -24 begins the chairman
-13 -24 -31 -22 behind
-22 -31 -5 -3 behind first agree
6 -31 -28 -23 behind on line first disagree
-20 -31 -30 -2 behind on line question
-30 -29 -31 -26 ends 1 &
-29 -19 -31 -25 ends 1 against
-30 -28 -31 -28 ends 1 consultation
-31 -25 -25 -24 ends 1 end
-31 -28 -29 -25 ends 1 fees
-31 -28 -28 -27 ends 1 line
-24 -31 -12 -20 ends 2 as
11 2 -31 -10 ends 2 of
-31 -25 -28 -22 ends 2 or
-27 -31 -24 -24 ends 2 past
-31 -25 -30 -28 ends 2 tell
-15 -31 -6 -8 ends 2 your
-3 -22 -31 0 line from end 2
-17 -28 -22 -31 pair # #
-31 -13 -28 -27 pair # crowns
-31 -21 -17 -17 pair # days
-31 -25 -22 -21 pair # june
-31 -24 -23 -22 pair # september
-14 -10 -8 -31 pair , i
-31 -26 -26 -19 pair , when
-31 -29 -29 -27 pair a fortnight
-29 -19 -31 -25 pair against .
-31 2 -26 -22 pair against the
-31 -21 -18 -24 pair are about
-31 -27 -29 -23 pair council '
-30 -31 -27 -29 pair doesn '
-31 -30 -31 -27 pair has it
-28 -31 -24 -25 pair is wrong
-31 -29 -28 -26 pair it :
-31 -25 -28 -25 pair letter .
-31 -27 -23 -26 pair march #
-31 -27 -25 -25 pair may not
31 5 3 6 pair no objection
-31 -30 -27 -24 pair of you
-31 -30 -31 -28 pair on two
-31 -29 -29 -26 pair over .
-30 -29 -31 -26 pair presenter :
-31 -26 -25 -25 pair six years
-10 -12 -31 -27 pair the last
2 31 2 3 pair thought the
-30 -31 -29 -27 pair three months
-29 -28 -31 -26 pair to put
13 11 31 6 pair to the
-31 -28 -30 -28 pair told me
-31 -27 -27 -27 pair us that
31 1 1 4 pair we think
-31 -29 -26 -27 pair with “”
-31 -29 -26 -23 pair 𝐚 #
-31 -27 -26 -24 word access
-5 -30 -31 -16 word any
-31 -24 -27 -26 word bits
-31 -9 -24 -16 word charge
-31 -27 -26 -26 word clock
-31 -13 -28 -24 word cold
-31 -28 -26 -27 word concern
-31 -25 0 -21 word consultation
-15 -30 -31 -1 word delete
-30 -31 -27 -29 word doesn
-31 -27 -29 -21 word even
-27 -25 -31 -27 word fire
-31 -29 -29 -27 word fortnight
-31 -29 -30 -9 word gazette
-31 -16 -13 -28 word islands
-31 -26 -4 -16 word look
-31 -6 -25 -8 word man
-31 -29 -29 -27 word net
-31 -26 -29 -26 word north
-22 -31 -30 -14 word off
-31 -31 -31 -29 word offer
-30 -31 -26 -28 word parks
-21 -30 -31 -26 word policy
-15 -8 -31 3 word pounds
-31 -23 -24 -23 word requests
-31 -28 -27 -27 word runs
11 5 -31 -6 word section
-10 -31 -4 6 word since
-17 -31 -31 -28 word st
-29 -31 -30 -24 word swim
-23 -31 -27 -30 word ten
-28 -31 -28 -28 word till
-31 -28 -27 -26 word towpath
-11 -30 -31 -25 word weeks
-30 -31 -30 -31 word whereas
-15 -27 -31 -25 word wording
-31 -29 -26 -23 word 𝐚
19 -4 -1 30 before first question
-30 -24 -25 -21 begins 0 are
-30 -19 -19 -19 begins 0 b
-30 -28 -25 -22 begins 0 carried
-30 -16 -28 -26 begins 0 nine
-30 -29 -27 -24 begins 0 present
-30 -27 -28 -27 begins 0 public
-1 -23 -30 -21 begins 0 they
-21 -16 -30 -28 begins 0 your
30 7 1 4 begins 1 agree
-14 -14 -30 -12 begins 1 can
-22 -29 -30 -30 begins 1 clause
-13 -4 -6 -30 begins 1 i
-30 -27 -27 -26 begins 1 live
-30 -30 -25 -25 begins 1 no
-30 -29 -25 -26 begins 1 november
-20 -26 -30 -28 begins 1 read
-30 -28 -18 -27 begins 1 wish
-30 -27 -28 -25 begins 1 write
-28 -30 -24 -5 begins 1 “”
-30 -24 -23 -6 begins 2 does
-27 -30 -28 -26 begins 2 house
-30 -24 -26 -22 begins 2 last
-14 -30 -26 -28 begins 2 paragraph
-4 -30 -24 -8 begins 2 you
3 6 -30 -16 begins i am
-14 -15 -30 -25 begins i have
-30 -28 -27 -27 begins it took
-30 -29 -20 -22 begins the second
-30 -25 -28 -27 ends 0 marwick
-27 -27 -30 -27 ends 0 school
-29 -30 -30 -28 ends 0 society
-30 -28 -29 -24 ends 1 chair
-30 -25 -25 -24 ends 1 m
-22 -30 -30 -28 ends 1 point
-30 -17 -17 -20 ends 1 question
-30 -27 -28 -25 ends 2 had
11 -30 -1 7 ends 2 in
-30 -29 -28 -27 ends 2 three
-10 3 -30 28 first question runs
-30 -26 -27 -26 pair # hectares
-30 -27 -25 -23 pair # number
-4 -30 -14 -21 pair # paragraph
-30 -28 -27 -24 pair ' union
30 2 -1 6 pair ( c
-30 -23 -26 -26 pair , points
30 14 -17 -9 pair and i
-30 -29 -30 -11 pair and then
30 -8 -11 9 pair as it
-30 -26 -30 -23 pair asked to
-27 -30 -30 -28 pair at six
-30 -25 -29 -28 pair change ,
-30 -26 -28 -22 pair closed at
-30 -27 -27 -24 pair comment .
-30 -28 -27 -25 pair day ,
-24 -29 -30 -25 pair first ,
-30 -24 -22 -20 pair for thirty
-30 -26 -26 -24 pair front of
-30 -16 -26 -27 pair go .
-30 -26 -25 -23 pair good evening
-16 -13 -30 -24 pair i had
-28 -26 -30 -25 pair i wrote
-30 -26 -26 -24 pair in front
-30 -9 -24 -21 pair in its
-30 -30 -29 -27 pair in that
-30 -29 -25 -24 pair is mean
-24 -20 -21 -30 pair it say
-30 -24 -26 -26 pair madam ,
-29 -30 -30 -25 pair my wife
-27 -30 -28 -21 pair nine .
-30 -29 -27 -28 pair november .
-30 -24 -23 -20 pair out and
-26 -29 -30 -27 pair propose that
-30 -29 -29 -26 pair r .
30 3 2 6 pair should stay
-30 -27 -26 -25 pair some of
-8 -16 -30 -24 pair that '
-4 -28 -30 -25 pair that .
-27 -26 -30 -25 pair the above
-30 -27 -30 -25 pair the minutes
-30 -25 -25 -23 pair the present
-27 -24 -30 -28 pair the reader
-30 -26 -25 -24 pair the winter
-2 -30 -30 -24 pair the words
-27 -27 -30 -30 pair to tell
-25 -30 -23 -22 pair too long
-18 -30 -29 -25 pair we '
-30 -23 -30 -23 pair we want
-30 -30 -30 -11 word @
-28 -30 -24 -22 word agency
-30 -23 -24 -20 word approved
-23 -15 -30 -27 word being
-25 -30 -29 -18 word both
-30 -21 -27 -21 word boxes
-26 -26 -30 -27 word buy
-30 -28 -29 -25 word church
-15 -13 -30 -24 word dog
-18 -23 -30 -27 word few
30 -4 0 1 word fifty
-30 -27 -22 -21 word hand
-30 -30 -27 -25 word holt
-26 4 15 30 word how
-30 -24 -14 -30 word large
-30 -26 -25 -25 word learned
-30 -27 -28 -26 word limited
-8 -30 -27 -26 word marwick
-30 -28 -15 -19 word may
-30 -1 -21 0 word mean
-30 -29 -29 -25 word naturalists
-30 -2 6 -1 word need
14 30 2 4 word nothing
-30 -29 -29 -9 word ours
4 -3 -30 -27 word over
-18 -30 -28 -26 word place
4 -30 28 6 word please
30 3 2 4 word pleasure
7 -30 -27 2 word points
-30 -27 -29 -26 word primary
-30 -13 -22 -21 word proposal
-14 -30 -29 -28 word propose
-30 -29 -27 -28 word publish
-30 -27 -25 -23 word reduced
-30 -27 -27 -25 word route
-18 -30 -1 -9 word says
-30 -29 -30 -28 word shore
-30 -25 -23 -22 word sister
-30 -26 -28 -22 word sooner
-29 -27 -30 -24 word title
-30 -28 -23 -25 word votes
4 -30 11 1 word want
-19 -28 -26 -29 before ends r
-29 -26 -27 -23 begins 0 delete
-28 -29 -26 -24 begins 0 j
-29 -28 -26 -27 begins 0 s
-11 -29 -27 -26 begins 0 she
-28 -29 -28 -27 begins 0 still
-29 -27 -25 -24 begins 0 twenty
-29 -23 -25 8 begins 0 when
-29 -27 -27 -25 begins 1 evening
-27 -27 -29 -27 begins 1 goes
-29 -20 -18 -17 begins 1 late
29 4 2 6 begins 1 objection
-24 -22 -23 -29 begins 1 whom
-22 -29 1 -4 begins 1 would
-29 -24 -27 -7 begins 1 wrote
-21 -25 -29 -22 begins 2 agreed
-13 -29 -29 -25 begins 2 have
1 -29 6 -23 begins 2 i
-26 -29 -21 -25 begins 2 now
-29 -26 -28 -25 begins 2 say
-29 -22 -21 -22 begins 2 six
-29 -26 -27 -22 begins 2 take
-28 -29 -26 -24 begins j .
-29 -20 -18 -17 begins my late
-29 -28 -26 -22 begins present :
-29 -28 -26 -27 begins s .
-27 -26 -29 -22 begins the editor
-29 -25 -22 -23 begins you will
-29 -21 -18 -21 begins “” ,
-6 -29 -19 -20 begins “” is
-13 -5 -29 -7 behind ends ,
-18 -28 -29 -5 behind ends t
-29 -10 -11 15 behind first question
-28 -28 -29 -25 ends 0 courier
-29 -21 -22 -23 ends 0 strategy
-29 -20 -16 -5 ends 1 .
-29 -9 -28 -21 ends 1 board
-25 -25 -29 -27 ends 1 name
-29 -26 -27 -24 ends 1 parish
-29 -26 -22 -21 ends 1 pounds
-29 -21 -24 -27 ends 1 read
-28 -25 -29 -26 ends 1 replaced
-29 -25 -27 -23 ends 1 reply
-27 -29 -23 -22 ends 1 wrong
-29 -23 -20 -24 ends 2 points
-29 -27 -28 -29 ends 2 words
-29 -24 -25 22 first question follows
21 29 15 15 opinions 1
-29 -26 -26 -23 pair # about
-29 -20 -19 -19 pair # by
-29 -24 -24 -22 pair # minutes
-13 -28 -29 -17 pair # on
-24 -14 -29 -20 pair ( a
-29 -20 -20 -19 pair ) (
-3 5 -1 29 pair , or
-25 -15 -29 -21 pair a )
-28 -27 -29 -26 pair a hundred
-29 -25 -24 -20 pair a long
12 29 1 13 pair about #
-29 -27 -27 -28 pair an answer
-29 -29 -28 -25 pair and there
-29 -28 -28 -27 pair as follows
-29 -14 -25 -25 pair asked us
-29 -24 -26 -24 pair at its
-29 -9 -28 -21 pair board .
-26 -26 -29 -24 pair clerk to
-29 -23 -24 -23 pair end .
-29 -27 -23 -24 pair every two
-29 -26 -26 -23 pair five .
-29 -29 -28 -26 pair for “”
-29 -20 -21 -20 pair forty -
-29 -28 -27 -24 pair g .
-29 -26 -27 -25 pair half .
-13 -27 -29 -21 pair have read
-15 -9 -29 -6 pair i was
-28 -27 -29 -27 pair in december
-29 -24 -26 -25 pair in writing
17 1 -3 -29 pair it .
-29 -24 -21 -22 pair it took
-29 -23 -26 -20 pair june .
-28 -29 -29 -25 pair make it
-29 -24 -24 -12 pair nobody has
-29 -23 -23 -25 pair none of
-29 -19 -19 -16 pair not be
-29 -25 -22 -24 pair november #
-18 -15 -29 -25 pair on #
-26 -24 -28 -29 pair on ?
-28 -25 -29 -26 pair out ,
-7 -29 -21 -10 pair points #
-29 -22 -21 -23 pair points 𝐞
-29 -26 -22 -21 pair pounds .
-29 -28 -26 -22 pair present :
-28 -25 -29 -26 pair replaced .
-28 -29 -19 -22 pair s no
-27 -29 -20 -19 pair said the
-29 -28 -27 -25 pair say .
4 -12 -29 -1 pair section #
0 -27 -29 -23 pair thank you
-25 -26 -29 -25 pair thanks for
-21 -11 -29 -8 pair the #
-29 -25 -26 -22 pair the college
-14 -26 -29 -26 pair the committee
-21 -26 -29 -26 pair the paper
-29 -21 -22 -22 pair three years
10 -7 -29 -4 pair to be
-11 -29 -25 -25 pair to “”
6 7 -1 29 pair will the
-27 -29 -23 -22 pair wrong .
-22 -27 -29 -26 pair you for
-13 3 -21 -29 word '
-29 -28 -28 -23 word +
-27 -29 -29 -29 word above
-29 -23 -24 -20 word age
-29 -24 -24 -22 word amend
-29 -24 -24 -23 word brings
29 0 -3 -1 word content
-29 -21 -22 -22 word corn
-28 -29 -29 -25 word derek
-26 -29 -26 -27 word died
29 -6 -9 0 word done
-13 -29 -27 -21 word e
-13 -29 -28 -11 word eleven
-6 -27 -29 -13 word ever
-27 -29 -29 -26 word everyone
-28 -27 -29 -27 word foot
-29 -25 -26 -7 word green
-1 -29 -28 5 word half
-29 -28 -27 -25 word health
-22 -20 -29 -13 word ii
-27 -8 1 -29 word keep
-29 -24 -27 -27 word kilometres
-29 -24 -24 -23 word legs
-28 -28 -29 -26 word lyd
-29 -23 -23 0 word march
-29 -23 -5 -13 word out
-28 -27 -29 -26 word parent
-29 -24 -26 -26 word particular
-29 -2 -24 -9 word permit
-25 -27 -29 -28 word pitch
-29 -25 -28 -24 word post
-29 -28 -29 -26 word record
-29 -24 5 -20 word run
-29 -27 -27 -23 word signed
-29 -26 -26 -24 word sounds
-12 -29 -28 -27 word subsection
-29 -23 -20 -8 word term
5 0 -29 -23 word thing
-29 1 -28 -12 word walk
-29 9 -21 -6 word wants
-29 -9 -24 -24 word waste
-8 -7 -10 -29 word we
29 11 11 10 word welcomes
-29 -27 -21 -26 word wet
-29 -24 -14 -28 word wether
7 3 -25 29 word who
-29 -25 -25 -23 word wide
-5 -29 -26 -23 word –
-22 -24 -28 -26 always
18 -4 -1 28 before question
-28 -23 -22 -20 begins 0 hello
-28 -27 -26 -23 begins 0 item
-28 -20 -19 -21 begins 0 like
-27 -9 -19 -28 begins 0 my
-28 -25 -25 -22 begins 0 seven
-13 -8 -6 -28 begins 0 you
-28 -22 -22 -21 begins 0 𝐛
-7 -10 -28 -6 begins 1 .
-28 -25 -22 -27 begins 1 any
-28 -26 -25 -21 begins 1 daughter
-11 -26 -28 -7 begins 1 has
-11 -6 -7 -28 begins 1 have
-28 -27 -27 -26 begins 1 make
-28 -28 -27 -25 begins 1 mrs
-12 -28 0 -7 begins 1 should
-4 -28 -25 -2 begins 1 that
-27 -27 -28 -24 begins 1 wife
-28 -25 -28 -25 begins 1 wording
-28 -23 -26 -24 begins 2 draft
-28 -24 -21 -19 begins 2 gone
-28 -23 -8 -24 begins 2 harbour
-25 -27 -25 -28 begins 2 there
-13 -28 -26 -21 begins 2 ve
-27 -28 -23 -26 begins 2 wrong
-28 -27 -23 -27 begins annex #
-27 -28 -27 -22 begins apologies :
-11 -7 -28 -23 begins i was
-28 -20 -19 -21 begins like (
-27 -25 -28 -26 begins marwick
-28 -26 -25 -21 begins my daughter
-28 -24 -27 -22 begins the strategy
-28 -22 -22 -21 begins 𝐛 #
-19 -28 -3 -1 behind agree
-28 -21 -19 -6 behind ends 1
-27 -28 -28 -22 ends 1 ?
-28 -26 -22 -20 ends 1 days
-28 -24 -27 -25 ends 1 february
-28 -28 -27 -23 ends 1 marwick
2 -28 -26 -7 ends 1 one
-28 -24 -25 -22 ends 1 s
-28 -24 -24 -24 ends 1 three
-28 -26 -23 -24 ends 1 week
-28 -23 -24 -24 ends 1 weeks
-28 -10 -28 -23 ends 2 after
-28 -22 -25 -21 ends 2 following
-28 -27 -20 -24 ends 2 votes
-28 -27 -20 -24 pair # votes
-7 -28 -21 -9 pair # “”
-28 -20 -19 -21 pair ) reply
-12 -28 -27 -25 pair , you
-28 -25 -25 -24 pair a quarter
-28 -24 -27 -24 pair a report
-27 -28 -27 -22 pair apologies :
18 3 28 16 pair by the
-28 -25 -27 -22 pair chair .
28 -19 -12 14 pair clause #
-28 -26 -22 -20 pair days .
-28 -25 -25 -23 pair draft strategy
-28 -28 -24 -24 pair e -
-28 -21 -24 -21 pair foreshore strategy
-28 -24 -28 -25 pair i shall
-8 -28 -26 -21 pair in a
-28 -24 -24 -24 pair is when
-27 -27 -28 -28 pair it and
-25 -26 -28 -27 pair meant to
-28 -25 -25 -23 pair metres in
-28 -24 -25 -22 pair my english
-28 -26 -26 -26 pair of what
-28 -28 -26 -27 pair only the
-28 -17 -20 -27 pair out .
-28 -21 -22 -20 pair out the
-28 -22 -25 -19 pair read your
-28 -21 -21 -21 pair so here
-27 -7 -28 -24 pair so i
-25 -26 -28 -24 pair t mind
-28 -24 -19 -20 pair table #
-28 -19 1 -5 pair the bus
15 2 28 19 pair the lighthouse
-28 -20 -22 -6 pair the morning
-28 -24 -20 -21 pair thirty -
-27 -28 -25 -9 pair to ask
-27 -27 -28 -27 pair to send
-28 -23 -26 -23 pair to three
-28 -17 -15 3 pair under the
-28 -26 -22 -24 pair votes to
-9 -28 -18 -16 pair we do
28 7 4 10 pair we support
-28 -20 -20 -4 pair who has
-25 -28 -21 -19 pair you don
-28 -16 -15 -14 pair – i
-28 -24 -27 -14 pair 𝐡 #
-28 0 9 4 word again
28 -3 -3 -1 word bit
-28 -28 -22 -23 word centimetres
-18 -27 -28 -26 word code
-13 -28 -25 -23 word committee
-28 -28 -27 -13 word elected
-19 -12 -28 -20 word figures
-14 -28 -28 -26 word finally
28 -7 12 -6 word glad
-28 12 -21 6 word house
17 28 7 4 word i
-28 -24 -23 -22 word infirmary
-28 -23 -5 -18 word looked
-19 -28 -26 -27 word makes
-28 -16 13 7 word next
1 3 -28 8 word nobody
-7 -28 -24 -1 word other
-5 -28 -26 -24 word parish
-28 -25 -22 -22 word sundays
-26 -25 -28 -25 word team
28 18 -4 18 word this
-28 -24 -23 -24 word thursday
-27 -24 -28 -23 word transcript
6 6 -4 28 word under
-28 -23 -24 -22 word wend
-7 -12 -28 -25 word words
13 -3 -28 -1 word years
-28 -24 -27 -14 word 𝐡
-27 -9 -8 -10 before on line first agree
-27 -26 -22 -21 begins # :
-27 -17 -16 -18 begins # part
-1 -27 -24 -25 begins 0 -
-27 7 -17 -18 begins 0 but
-26 -27 -27 -23 begins 0 derek
1 27 0 5 begins 0 don
-9 -22 -27 -22 begins 0 love
-27 -15 -15 -18 begins 0 question
-27 -25 -13 -23 begins 0 somebody
-26 -24 -27 -23 begins 0 st
-27 -22 -19 -17 begins 0 ten
-25 -23 -27 -22 begins 0 transcript
3 2 -3 27 begins 0 will
-27 -24 -23 -22 begins 0 wording
-27 -22 -21 -19 begins 1 d
-27 -27 -26 -24 begins 1 days
-27 -25 -26 -25 begins 1 grandfather
-27 -22 -6 -11 begins 2 ask
-27 -25 -27 -23 begins 2 strategy
-27 -26 -21 -21 begins 2 thirty
-23 -14 -27 -11 begins 2 this
27 -6 1 1 begins all of
-27 -18 -25 -4 begins do you
1 27 0 5 begins don '
-26 -27 -27 -22 begins i had
-23 -20 -27 2 begins i should
-27 -25 -25 -23 begins i write
-27 -25 -26 -25 begins my grandfather
-27 -15 -15 -18 begins question #
-18 -11 -27 -19 begins we have
9 -27 -25 -20 behind on line disagree
-16 -27 -23 19 behind on line first question
2 -12 -27 -11 ends 0 ;
-26 -27 -26 -25 ends 0 row
-25 -24 -27 -23 ends 0 team
-27 -24 -21 -22 ends 1 /
-27 -23 -23 -21 ends 1 before
-14 -26 -27 -25 ends 1 change
27 4 -9 11 ends 1 for
-27 -26 -27 -16 ends 1 from
-27 -26 -26 -25 ends 1 know
-17 -26 -27 -16 ends 1 plan
-7 -9 -27 -24 ends 1 section
-18 -27 -23 -26 ends 1 so
-27 -22 -24 -23 ends 1 tent
-6 -9 -27 -14 ends 1 to
-27 -24 -26 -22 ends 1 wording
-27 -24 -26 -22 ends 1 words
-27 -22 -22 -19 ends 2 him
27 2 1 -1 ends 2 well
-27 -22 -22 -22 pair # one
-27 -22 -23 -23 pair # p
-27 -20 -18 -20 pair # point
-27 -27 -23 -23 pair ' clock
-8 -27 -24 -6 pair ) ,
-22 -25 -23 -27 pair ) and
-27 -24 -25 -22 pair , chair
-19 -25 -27 -24 pair , in
-27 -22 -20 -18 pair - in
-27 -25 -23 -22 pair . )
-27 -20 -22 -21 pair act for
-7 -27 -20 -20 pair alone .
-2 -23 -27 -24 pair and not
-21 -27 -25 -23 pair and that
-27 -21 -22 -19 pair draft at
-27 -24 -24 -22 pair for ,
-27 -26 -22 -22 pair four of
-26 -23 -27 -21 pair harbour board
27 27 3 -8 pair i am
-27 -21 -22 -20 pair i asked
27 -1 21 2 pair i say
-27 -25 -25 -23 pair i write
27 -5 -3 0 pair is better
-26 -22 -27 -20 pair it back
-27 -26 -25 -24 pair it so
-27 -26 -26 -25 pair know .
-27 -19 -18 -21 pair like (
-17 -21 -27 -22 pair like that
-27 -26 -24 -23 pair make no
-27 -25 -22 -20 pair no ,
1 -27 -25 -19 pair nothing to
-26 -25 -27 -24 pair on tuesday
3 -27 -24 -19 pair one .
-27 -19 -15 -14 pair one and
27 1 -2 3 pair please do
-27 -23 -26 -13 pair points 𝐡
-27 -23 -25 -21 pair public .
-27 -15 -15 -18 pair question #
-4 -24 -27 -22 pair read it
-27 -25 -27 -24 pair response to
-27 -24 -24 -21 pair s what
-27 -27 -18 -19 pair so we
-27 -22 -21 -20 pair st orrin
-27 -21 -18 -19 pair tells us
-27 -22 -24 -23 pair tent .
-13 -24 -27 -25 pair that this
-1 -6 -27 7 pair the board
-27 -21 -24 -11 pair the number
-2 -8 -27 -4 pair the plan
-27 -24 -24 -23 pair the towpath
27 -1 -2 21 pair they are
-27 -25 -26 -23 pair they can
-8 -21 -27 -21 pair time .
-27 -19 -21 -23 pair told us
-27 -20 -22 -21 pair we act
27 3 0 6 pair well done
-27 -24 -26 -22 pair words .
-27 -23 -23 -21 pair years is
-7 -6 -27 -18 pair you .
-27 -22 -20 -24 pair – “”
-24 -27 -27 -26 pair “” on
2 -12 -27 -11 word ;
-5 2 27 -1 word a
-27 -23 -25 -22 word accordingly
-27 -26 -25 -25 word across
-27 -23 -22 -21 word aloud
27 27 1 -11 word am
-27 -22 -22 -20 word attention
-24 -27 -26 -26 word bridge
-27 -26 -18 -19 word bullet
-27 -27 -27 -24 word call
-27 -21 -22 -20 word canal
-27 2 -23 -22 word class
27 -22 -14 12 word clause
-27 -22 -25 -4 word close
-27 -25 -24 -23 word colleagues
-27 -8 -22 -10 word costs
-26 -27 -27 -25 word crowd
-6 -27 -20 -23 word days
-27 -18 -17 -17 word director
22 27 10 10 word disagree
-27 -25 -25 -22 word drainage
-13 -17 -27 -24 word enough
1 9 -27 -16 word find
-27 -21 -4 -5 word fish
-13 -27 -25 1 word five
0 -27 -25 -3 word forty
-18 -23 -27 -23 word forward
-27 -13 -12 3 word h
-25 -26 -11 -27 word head
-27 -23 -25 -23 word hearing
-10 -26 -27 -13 word included
-27 -18 -17 -15 word july
-27 1 -22 -20 word little
-24 -27 -26 -25 word mentioned
8 17 27 4 word more
-4 -27 -1 -11 word new
-12 -25 -27 -22 word ones
-27 -22 -21 -20 word orrin
-27 -27 -27 -24 word packet
-8 -27 -26 -23 word page
-27 -21 -23 -21 word pens
-26 -25 -27 -24 word quarter
-27 -23 -23 -19 word removed
-27 -23 -20 -21 word sections
-27 -24 -25 -25 word sees
27 -3 -5 -3 word sensible
-27 -25 -27 -24 word suggested
-24 -26 -27 -21 word summer
27 25 12 -5 word think
-23 6 -27 -21 word those
-8 -27 8 -1 word up
-22 -27 -26 -26 word van
26 -15 -13 -10 before comment
-26 -19 -19 -21 before ends 8
-26 -21 -20 -20 before ends c
-26 -16 -16 -18 before ends k
-26 -21 -21 -20 begins 0 hi
-26 -2 -19 -21 begins 0 so
-18 -4 -26 -5 begins 0 there
-26 -25 -26 -24 begins 0 thornmere
-26 -21 -24 -19 begins 0 those
-26 -22 -16 -7 begins 0 under
-26 -20 -22 -6 begins 0 which
-26 -24 -25 -16 begins 1 about
-25 -4 -26 -25 begins 1 also
1 -1 -2 26 begins 1 anyone
-26 -18 -17 -16 begins 1 e
-26 -21 -21 -25 begins 1 metres
-25 -26 -25 -24 begins 1 saltrey
-25 -24 -25 -26 begins 1 third
-22 -21 -26 -20 begins 1 week
-26 0 7 -16 begins 2 a
-26 -19 -17 -18 begins 2 ii
-26 -24 -18 -20 begins 2 point
-19 -18 -26 -24 begins anything else
-22 -21 -26 -20 begins next week
-19 -14 -26 -23 begins that is
-25 -24 -26 -23 begins the marwick
26 -2 -2 -2 begins with the
13 -19 -26 -18 behind ends :
-26 -9 -9 16 behind question
-11 -21 -26 -22 clause 1
-26 -24 -24 -23 ends 0 association
-26 -25 -25 -23 ends 0 limited
26 -4 -6 -2 ends 1 !
-5 26 -1 2 ends 1 about
-26 -22 -23 -23 ends 1 committee
-23 -26 -24 -22 ends 1 dues
-26 -25 -26 -25 ends 1 madam
-26 -22 -24 -22 ends 1 minutes
-23 -23 -26 -23 ends 1 primary
-26 -25 -25 -22 ends 1 thing
-5 -5 -26 -1 ends 1 you
-25 -25 -26 -23 ends 2 &
-3 -26 -22 -10 ends 2 are
-26 -25 -25 -22 ends 2 e
-26 -19 -17 -1 ends 2 other
-26 -22 -24 -23 ends 2 strategy
-8 -24 -26 -24 line from end 3
-26 -5 -18 -2 pair # a
-26 -24 -21 -7 pair # but
-26 -25 -24 -22 pair # december
-18 -26 -23 -22 pair # no
-26 -22 -19 -18 pair , mr
-24 -26 -26 -22 pair again .
26 3 0 7 pair and for
-26 -24 -26 -24 pair be struck
26 -1 -5 2 pair c )
-24 -26 -24 -23 pair county of
-26 -23 -21 -23 pair draft white
-26 -22 -21 -20 pair evening ,
-5 26 -2 -1 pair far too
-26 -22 -22 -20 pair had come
-24 -26 -18 -20 pair have now
-19 -3 -26 -4 pair i ask
26 -2 14 -10 pair i can
-26 -16 -20 -2 pair i don
4 -10 -26 -7 pair i have
26 26 3 5 pair i think
-26 -23 -19 0 pair in one
-26 -23 -26 -21 pair into the
-3 12 -26 -18 pair it '
-26 -22 -24 -22 pair its meeting
-20 -26 -26 -21 pair keep it
-26 -22 -24 -22 pair minutes .
-26 -20 -20 -19 pair my sister
-22 -21 -26 -20 pair next week
-20 -15 -16 -26 pair now ?
-26 -23 -23 -21 pair o '
0 0 -26 1 pair of #
-26 -26 -23 -22 pair on sundays
-26 -25 -23 -21 pair one who
-26 -24 -25 -23 pair paragraph ,
-23 -23 -26 -23 pair primary school
-12 -16 -24 -26 pair s a
-26 -21 -24 -23 pair say so
-26 -23 -22 -20 pair she is
-26 -23 -24 -21 pair sirs ,
26 26 -1 -2 pair than the
26 0 -23 -7 pair the draft
-26 -23 -24 -6 pair the gazette
-26 -26 -26 -24 pair the marwick
9 -8 -26 -17 pair the meeting
-26 -25 -25 -22 pair thing .
23 26 1 3 pair think the
-26 -23 -23 -23 pair three .
-26 -24 -23 -24 pair waterways bill
-22 -21 -26 -20 pair week :
-17 -10 -11 26 pair when the
-26 -21 -20 -10 pair where the
-20 -18 -26 -2 pair would like
-26 -24 -23 -23 pair write “”
-23 -19 -26 -22 pair you can
-3 -26 -23 -25 word *
26 14 4 4 word accept
-26 -21 -22 -19 word ago
22 14 -26 23 word all
-15 -25 -26 -22 word alter
-10 -5 -6 26 word anybody
-26 -12 -6 16 word asked
-9 -25 -26 -24 word b
-26 -19 -20 -2 word begin
-26 -19 -21 -6 word cannery
-20 -26 -26 -21 word comma
-26 -25 -25 -21 word community
-7 -21 -26 -24 word crew
-26 -22 -21 -21 word district
15 20 18 26 word do
-24 -26 -25 -22 word dues
26 16 -4 24 word exactly
9 -13 26 17 word ferry
-26 -21 -20 -24 word friday
-26 -22 -22 -21 word hi
-26 17 21 18 word if
11 -1 26 16 word lighthouse
-26 -25 -21 -20 word meetings
-11 -24 -26 -12 word miles
-26 -26 -24 -7 word mill
-26 -23 -23 -21 word millbrook
2 -26 -22 1 word must
-26 -21 -20 -24 word nights
-26 -22 -23 -1 word p
-26 -21 -21 -19 word pages
-17 -26 -26 -10 word past
-26 -24 -23 -19 word pike
-26 -20 -18 -18 word port
26 -4 1 2 word principle
-26 -23 -26 -20 word received
-26 -22 -20 -24 word recycling
-25 -26 -7 -21 word shelters
-10 -24 -26 -22 word stood
-26 -23 -25 -21 word stopped
-26 -23 -25 -20 word strike
-26 -23 -22 -16 word teach
-15 -24 -26 -25 word text
5 -23 -26 5 word their
-26 -2 -17 -4 word third
-26 -25 -25 -24 word wednesday
26 -3 -1 18 word whatever
-26 -22 -20 -12 word whom
26 22 7 9 word with
-26 -24 -26 -23 word worse
-26 -24 -24 -23 word x
-26 -11 1 -23 word your
-25 -24 -20 -23 begins # november
-25 -22 -25 -19 begins 0 apologies
-25 -21 -23 -21 begins 0 letters
-13 -24 -23 -25 begins 0 objective
11 -11 -25 -22 begins 0 our
12 -21 25 12 begins 0 please
-25 -23 -25 -23 begins 0 port
-25 -23 -20 -20 begins 0 saturday
-25 -24 -24 -21 begins 0 schedule
25 0 -3 4 begins 0 well
-25 -20 -22 -17 begins 1 clerk
-25 -16 -18 -18 begins 1 department
-24 -25 -25 -24 begins 1 mr
-24 -25 -22 -20 begins 1 point
-25 -23 -20 -19 begins 1 present
-23 -22 -25 -19 begins 1 run
25 1 1 4 begins 1 support
-25 -17 -18 -16 begins 1 took
-25 -18 -24 -10 begins 1 who
25 15 -2 1 begins 1 with
25 8 -6 -6 begins 2 all
-3 -24 -25 -12 begins 2 from
-25 -19 -17 -16 begins 2 how
-25 -22 -20 -17 begins 2 line
-25 -19 -21 -18 begins 2 mrs
-14 -2 -25 -22 begins 2 our
25 10 -18 -10 begins 2 with
-25 -3 -15 5 begins i do
24 25 3 6 begins i think
-25 -24 -13 -22 begins i wish
-4 -1 -3 25 begins is the
-25 -23 -25 -20 begins my wife
-25 -8 -19 -22 begins nothing in
-25 -24 -24 -21 begins schedule #
-25 -6 -16 -17 begins there are
-25 -21 -22 -19 behind ends 0
-1 -25 -24 -18 behind first disagree
-5 -25 -22 0 elsewhere disagree 2
-24 -22 -25 -21 ends 0 trust
-25 -22 -22 -3 ends 1 march
-25 -21 -24 -4 ends 1 meeting
-25 -23 -23 -20 ends 1 sirs
-25 -19 -7 -17 ends 1 street
-25 -22 -23 -21 ends 1 streets
-25 -18 -18 -18 ends 1 yours
-25 1 -17 -5 ends 2 -
-25 -16 6 -12 ends 2 read
-20 -16 -19 -25 ends 2 which
-7 -11 -25 -10 lines 3
7 16 1 -25 not held dropped
11 -4 15 25 opinions 2
25 -8 -8 -5 pair ! !
-25 -22 -19 -20 pair # when
-25 -20 -23 -19 pair # would
-17 -21 -21 -25 pair ) in
-25 -23 -25 -22 pair , after
-25 -21 -4 -21 pair , for
-24 -23 -25 -25 pair , from
-1 -25 -19 -19 pair , so
-23 -25 -23 -25 pair , “”
-25 -17 -16 -14 pair - law
-24 -25 -25 -19 pair ? ?
12 -1 25 18 pair a boat
-25 -24 -24 -21 pair a mile
-24 -22 -25 -21 pair a paragraph
-24 -25 -24 -23 pair a resident
-12 -23 -25 -25 pair a whole
-25 -25 -25 -23 pair answer .
-25 -23 -23 -20 pair city council
-25 -20 -20 -19 pair council considered
-23 -25 -25 -23 pair county ,
-25 -18 -21 2 pair from #
25 15 1 6 pair happy with
-2 -23 -25 -23 pair has been
-23 -21 -22 -25 pair he would
-25 -6 -17 -19 pair i cannot
-24 -25 -25 -22 pair i may
25 -11 -7 -2 pair in favour
-25 -22 -23 -23 pair in march
-25 -20 -19 -20 pair in schedule
-14 -23 -25 -11 pair it be
-25 -22 -18 -21 pair june #
-21 -21 -25 -22 pair live with
-25 -23 -23 -19 pair march .
-22 -22 -25 -23 pair may we
-24 -25 -24 -20 pair metres and
-25 -19 -17 -14 pair my husband
-25 6 -8 -8 pair no .
-25 -19 -19 -17 pair not for
25 4 2 5 pair objection to
-23 -25 -22 -19 pair of date
-25 -19 -20 -17 pair off the
-15 -11 -25 -21 pair point #
-25 -25 -25 -24 pair pounds for
-25 -24 -25 -23 pair put “”
-25 -22 -23 -19 pair ref .
-25 -22 -22 -20 pair reference :
7 -25 -18 -13 pair s the
-25 -22 -22 -23 pair say “”
-25 -20 -21 -20 pair says four
-23 -25 -15 -18 pair so “”
-11 -25 8 -2 pair the county
10 -11 25 12 pair the ferry
-25 -19 -18 -16 pair the night
-17 -9 -6 -25 pair the old
-25 -21 -18 3 pair the other
-25 -21 -22 -22 pair them ,
-25 -25 -24 -20 pair then .
-5 -2 -25 -20 pair this is
-25 -22 -22 -19 pair was asked
25 10 9 8 pair welcomes the
-8 -25 -4 -6 pair what i
-25 -7 -21 -22 pair what you
-25 -23 -20 1 pair which is
25 2 2 6 pair women '
-25 -19 -22 -17 pair your draft
-24 -22 -25 -25 pair your name
-16 -1 -25 -23 word alone
11 11 -12 25 word ban
-25 -17 -18 -6 word begins
-25 -19 -15 -14 word company
-12 13 25 13 word day
-6 5 0 -25 word every
25 -10 -12 -4 word fine
17 -25 -3 -7 word first
-25 -20 -21 -21 word founded
25 14 -9 -7 word fourteen
-25 -23 -21 -19 word hallow
-8 -8 -25 -19 word happy
25 17 -17 17 word her
-25 15 -13 9 word ice
25 2 10 2 word in
9 11 1 25 word means
-25 -19 -19 1 word mine
-25 3 -21 -19 word minister
-25 -23 -23 -19 word mud
19 25 -3 0 word object
-10 -25 -22 -23 word ordinance
-25 -25 -25 -23 word pavement
-25 -9 -25 -21 word printed
-25 -16 -14 1 word question
-25 -21 -25 -23 word reading
-15 -23 -25 -22 word reply
-24 -25 -24 -23 word resident
-25 -24 -25 -23 word roads
-25 -8 -22 -17 word set
25 -19 -16 -12 word she
25 7 16 7 word somebody
-7 -14 -8 -25 word street
-24 -25 -22 -23 word stuff
10 -25 5 5 word they
-25 -20 -20 -9 word tide
1 -9 -25 5 word way
-22 -15 -15 25 word whether
13 3 -25 -10 word whole
-25 -23 -21 -24 word whose
-19 -25 -6 -2 word would
-25 -23 -21 -23 word •
-24 -22 -23 -21 before ends 0
-15 -23 -22 -24 before ends l
-24 -19 -16 -18 begins # /
-24 -21 -16 -15 begins # and
-1 -24 -11 -16 begins # paragraph
-24 -22 -17 -22 begins # votes
7 -18 -24 -19 begins 0 at
24 22 -3 1 begins 0 leave
-24 -20 -17 -17 begins 0 mine
-23 -21 -24 -22 begins 0 minutes
-10 -24 -23 -24 begins 0 part
-24 -23 -24 -21 begins 0 r
-5 -24 -23 -19 begins 0 three
-24 -22 -23 -21 begins 1 &
-7 14 -9 24 begins 1 does
24 3 0 6 begins 1 done
-24 -24 -21 -21 begins 1 hundred
-10 -24 -7 -23 begins 1 not
-24 -20 -19 -19 begins 1 ref
-24 -22 -17 -22 begins 1 votes
5 -6 -24 -21 begins 2 (
-24 -22 -22 -22 begins 2 bill
-24 -21 -24 -20 begins 2 end
-15 -4 -24 -20 begins 2 nothing
-24 -23 -24 -18 begins 2 word
-19 -17 -7 -24 begins may i
-20 -20 -24 -21 begins may we
-24 -23 -24 -21 begins r .
-9 -2 -24 -19 begins this is
24 3 0 6 begins well done
-24 -21 -22 -22 begins when i
-24 -23 -24 -21 behind ends 7
-24 -22 -21 -20 behind ends 8
-23 -19 -20 -24 behind ends a
-24 -20 -22 -19 ends 0 form
-23 -23 -24 -21 ends 0 llp
-24 -21 -22 -21 ends 0 street
-24 -9 -20 -19 ends 1 by
-24 -22 -20 -17 ends 1 changes
-20 -24 -15 -16 ends 1 dear
-22 -20 -24 -20 ends 1 law
-24 -18 -20 -23 ends 1 love
-24 -22 -20 -18 ends 1 ref
-15 -20 -24 -7 ends 1 up
-3 -24 -23 5 ends 2 by
-21 -20 -22 -24 ends 2 commenting
-24 -19 -15 -1 ends 2 than
-8 -24 -21 -2 ends 2 would
-5 0 24 -1 first suggest names_draft
-1 -9 -24 -7 pair # and
-24 -23 -24 -23 pair # b
-24 -19 -16 -18 pair # second
-24 -24 -22 -7 pair # so
-24 -22 -23 -23 pair # where
-8 -3 -21 -24 pair ' s
-24 -16 -22 -19 pair , too
-24 2 -17 -2 pair , who
-24 -24 -21 -21 pair - four
-24 -22 -21 -18 pair : good
-24 -3 -20 -5 pair a man
-24 -22 -23 -20 pair and still
-12 -23 -24 -22 pair chamber of
-24 -22 -20 -17 pair changes .
-21 -20 -22 -24 pair commenting on
-24 1 -17 -15 pair could not
-24 -18 -20 -16 pair county '
-24 -24 -24 -22 pair december ,
1 2 -4 24 pair does the
24 3 4 3 pair draft has
24 -1 -2 0 pair exactly as
8 24 -10 16 pair i do
-13 -24 -23 -20 pair i know
-19 -21 -24 -18 pair i like
-24 -20 -22 -20 pair i live
-24 -17 -15 -14 pair in -
-15 -24 -23 -24 pair is in
-5 -24 -1 -19 pair it in
-24 -23 -24 -23 pair marwick harbour
-24 -20 0 -18 pair me the
-24 -21 -22 -20 pair members of
-23 -20 -24 -18 pair number .
-11 -24 -19 -21 pair of part
-24 -16 -11 1 pair our own
11 1 -24 -8 pair paragraph #
-21 -24 -24 -22 pair right ,
-24 -22 -20 -23 pair say #
-24 -24 -19 -3 pair second sentence
-24 -18 -6 -16 pair street .
-23 -24 -21 -17 pair t ask
-24 -13 -16 3 pair the boat
-24 -18 -18 -16 pair the director
-4 -19 -24 -16 pair the seagrass
-24 -22 -24 -22 pair the station
-8 -8 -24 -8 pair the town
24 -1 -4 22 pair the way
24 23 -5 1 pair time ,
-24 -16 -2 -3 pair to have
-7 -20 -24 -21 pair to make
-24 -19 -22 -18 pair town hall
-24 -21 -23 -22 pair transport and
-24 -21 -20 -9 pair was #
-24 -22 -20 -23 pair was promised
-24 -14 -16 -13 pair we should
16 0 3 24 pair who is
1 -24 -21 -19 pair words “”
-21 -20 -22 -24 pair you commenting
-24 -24 -19 -7 pair 𝐛 #
-24 -22 -22 -22 word [
-24 -22 -22 -22 word ]
-7 -24 -19 -22 word art
-13 -24 9 -6 word at
13 -24 -24 7 word been
-24 -18 -14 -13 word building
-14 -24 -20 -17 word carried
-24 -19 -21 -5 word changed
-18 -22 -24 -8 word changes
-23 -22 -24 -21 word chief
-21 -20 -22 -24 word commenting
-24 -18 -20 0 word dr
-24 -17 -16 -3 word ends
-22 -21 -24 -20 word evenings
-23 -24 -24 -23 word example
-20 -5 -24 -22 word help
-24 12 -15 -12 word him
-24 -21 -21 -5 word homes
24 1 -1 4 word idea
-24 -16 0 -14 word light
-23 -23 -24 -21 word llp
-23 -23 -24 -22 word lol
-9 -21 -24 -21 word longer
-23 -2 -24 -20 word matters
-24 -18 -20 -19 word memorandum
-16 -24 -23 -6 word order
-24 -21 -1 -16 word pier
8 -16 24 -3 word put
-22 -23 -24 -21 word remove
-13 -22 -24 -19 word reporting
6 -4 -24 -7 word rule
24 -4 -3 0 word stands
-6 -23 -24 0 word stone
-17 -24 -10 -22 word tea
-24 -24 -23 2 word tell
-13 24 -6 -5 word thought
24 12 23 19 word to
24 0 1 2 word women
-24 -24 -19 -7 word 𝐛
-23 -20 -21 -20 before ends 7
-23 -21 -22 -21 before ends a
-20 -18 -23 -21 before ends o
-23 -21 -19 -21 begins # may
0 -23 -18 -15 begins 0 article
-23 -20 -20 -20 begins 0 comment
-23 -15 -14 4 begins 0 h
-23 -21 -23 -21 begins 0 office
-23 -19 -20 -16 begins 0 ours
-23 -19 -10 -21 begins 0 put
-23 -21 -20 -21 begins 0 small
-21 -18 -23 -21 begins 0 suggested
-23 -21 -19 -21 begins 0 •
-15 1 -23 -15 begins 1 find
-23 -23 -21 -21 begins 1 hill
-23 -21 -22 -22 begins 1 pounds
-23 -17 -19 -3 begins 1 there
-23 12 -19 13 begins 1 will
-16 -21 -23 -17 begins 2 as
-22 -23 -3 8 begins 2 asked
1 -6 -23 -15 begins 2 m
-23 -19 -21 -17 begins 2 mr
-23 -22 -22 -19 begins 2 p
-23 -17 -13 2 begins 2 part
-15 -21 -23 -18 begins 2 up
-10 -18 -23 -15 begins 2 were
-23 -21 -19 -21 begins 2 ▼
-23 -21 -22 -21 begins county of
-22 -23 -23 -22 begins dear mr
-23 -22 -21 -20 begins item #
-23 -21 -23 -21 begins office of
-23 -19 -18 -18 begins our ref
-13 -23 -16 -16 begins points #
-23 -19 -20 -16 begins the clerk
-23 -19 -21 -15 begins what is
-23 -21 -19 -21 begins • #
4 -20 -23 -2 behind ends d
-22 -21 -23 -20 behind ends p
-11 -14 -20 -23 clauses 4
8 -7 -23 0 ends 1 )
-23 -22 -22 -23 ends 1 august
-21 -23 -23 -21 ends 1 class
-23 -16 -16 -15 ends 1 cross
-8 -12 -23 -19 ends 1 do
-23 -18 -17 -15 ends 1 e
-7 -21 -23 -20 ends 1 harbour
-23 6 -10 -9 ends 1 no
-23 -20 -20 -18 ends 1 text
-23 -18 -21 -6 ends 1 through
-3 -21 -23 -21 ends 1 whole
-22 -18 -21 -23 ends 1 why
-7 -23 -20 -20 ends 1 years
-22 -21 -23 -19 ends 1 your
-23 -21 -19 -21 ends 1 ▼
-22 -23 -22 -22 ends 2 always
-23 -21 -21 -21 ends 2 chamber
-23 -22 -23 -23 ends 2 lane
-23 -16 -14 -17 ends 2 may
-23 -14 -13 -11 ends 2 out
-13 -20 -23 -20 ends 2 they
-23 -20 -16 -15 ends 2 third
-23 -17 -20 -16 ends 2 thirty
-9 -23 -19 -4 lines 4
23 3 21 4 pair # should
-23 -21 -19 -21 pair # ▼
11 -22 -23 -15 pair ' ve
0 -23 -5 -16 pair ( #
-9 -23 0 -2 pair , a
-23 -19 -20 -21 pair , marwick
-23 -18 -23 -19 pair : mrs
-19 -19 -21 -23 pair a car
-23 -18 -19 -15 pair again in
-1 23 2 3 pair am against
5 -20 -23 -20 pair and we
-23 -17 -3 -18 pair asked for
-23 -20 -19 -2 pair at all
-23 -21 -21 -20 pair committee ,
-23 -16 -16 -15 pair cross .
-22 -23 -23 -22 pair dear mr
-21 -19 -21 -23 pair draft are
-23 -22 -22 -18 pair four hundred
-23 -22 -20 -21 pair friday #
-23 -15 -16 -3 pair has the
-23 -21 -18 -23 pair hours in
-7 -23 -8 -9 pair i '
23 -3 -3 1 pair i agree
-13 -21 -23 -21 pair i make
-23 -17 3 8 pair i should
23 13 2 2 pair in it
-23 -16 -16 -17 pair insert a
-21 -21 -23 4 pair it ?
-23 -15 -10 0 pair it says
-23 -21 -22 -21 pair name :
-23 -6 -23 -23 pair not go
-10 -23 -1 -18 pair of them
-23 -21 -23 -21 pair office of
-11 -3 23 -1 pair one day
-23 -19 -18 -18 pair our ref
-23 -19 -20 2 pair p .
-17 -16 -23 -9 pair part ii
-21 -23 -22 -19 pair quay street
-23 -19 -21 -18 pair says the
-4 -8 -23 9 pair sea wall
-23 -12 -21 -20 pair see why
-23 -12 -12 4 pair the department
-23 -23 -20 -20 pair the road
-23 -15 -15 -19 pair the text
-2 -23 -21 -10 pair to a
23 -5 -8 10 pair to my
-23 -18 -20 -20 pair too few
-23 -12 -11 2 pair under clause
-23 -19 -18 -18 pair week .
-23 -20 -22 -17 pair what about
-23 -23 -22 -23 pair where it
-22 -18 -21 -23 pair why ?
0 -23 6 -11 pair would be
-23 -21 -20 -20 pair write as
-23 -19 -2 -18 pair you may
-23 -21 -18 -23 pair “” -
-23 -21 -19 -21 pair • #
-23 -21 -19 -21 pair ▼ #
1 -23 -18 -20 pair 𝐜 #
-20 -23 -21 -21 word >
-9 -21 -23 -22 word as
-23 -19 -19 -7 word bees
-19 -4 23 6 word before
-22 -22 -23 -20 word behalf
23 -14 -11 -5 word behind
-5 -20 -23 -18 word believe
3 -14 23 20 word boat
16 23 -7 16 word cannot
-2 -23 -23 -16 word doors
-23 -19 -18 -4 word engineer
-7 -23 -23 -9 word for
-23 -17 3 -15 word front
-7 -22 -23 -20 word great
-20 -20 -11 -23 word harbour
-23 -21 -19 -19 word harbours
3 -23 -21 -18 word having
-21 -4 -23 -20 word kept
-23 -20 -20 -17 word le
-10 -20 -23 -1 word lost
-23 -11 17 8 word mind
-17 -11 -23 -1 word miss
-23 -21 -23 -21 word nair
23 -3 15 -1 word nice
-23 -20 -18 -19 word operator
-23 -1 -15 -15 word opinion
3 23 3 11 word people
0 -10 -23 -2 word public
-1 -23 -23 -4 word reads
-23 -19 -7 -22 word roof
-3 -2 -19 -23 word s
-9 -4 -23 -23 word small
-23 -21 -23 -18 word treasurer
-23 -20 -20 -19 word tregear
-23 -19 1 -21 word tuesday
11 -22 -23 -15 word ve
-22 -23 -19 -19 word ward
-23 -7 -20 -17 word won
-20 -4 -23 -18 word worked
-23 -21 -19 -21 word ▼
1 -23 -18 -20 word 𝐜
-22 -18 -19 -19 before ends b
-22 -20 -17 -17 begins #
0 -22 -20 -21 begins 0 *
-22 -19 -18 -19 begins 0 [
-22 -18 -18 -18 begins 0 county
-22 -17 -18 1 begins 0 dr
-13 -17 -22 -19 begins 0 first
-22 -19 -21 -18 begins 0 harbour
-8 -22 -8 -20 begins 0 let
-8 -21 -22 -17 begins 0 page
8 -22 -15 -18 begins 0 section
-22 -19 -18 -17 begins 1 act
-22 -19 1 -17 begins 1 hope
-22 3 -16 -14 begins 1 my
-22 -17 10 7 begins 1 says
-21 -21 -22 -20 begins 1 used
-2 -15 -14 -22 begins 1 –
-17 -18 -22 0 begins 2 board
-9 -22 -21 -19 begins 2 think
-7 22 -3 -2 begins 2 thought
-2 -22 -22 -19 begins 2 very
2 -22 -22 -6 begins 2 what
-1 -22 -19 -16 begins article #
-22 -19 -20 -19 begins from :
-22 -19 -17 -18 begins half of
-21 -20 -22 -20 begins letters to
-22 -21 -20 -16 begins on #
-6 -22 -20 -17 behind comment
-8 8 -22 -20 ends 0 #
-18 -17 -22 -18 ends 0 draft
-22 -18 -18 -2 ends 1 dogs
-22 -22 -18 -16 ends 1 either
-4 -20 -5 -22 ends 1 first
-22 -19 -19 -19 ends 1 goes
7 -22 -20 -5 ends 1 is
-21 -4 -14 -22 ends 1 now
-10 -10 -22 -16 ends 1 of
-20 -19 -22 -22 ends 2 dr
-19 -1 -22 -21 ends 2 every
-22 -18 -19 -4 ends 2 fair
-3 -16 -22 -16 ends 2 like
22 -1 -6 0 ends 2 seagrass
-22 -5 -21 -21 ends 2 t
5 -1 -22 -21 ends 2 you
-13 -13 -16 -22 length 2
-22 -13 -19 -18 line 0
-22 -20 -18 -18 pair # harbour
16 -22 -21 -15 pair # to
-9 -22 -20 -21 pair ) of
-9 -22 -20 -20 pair ) the
3 -6 -21 -22 pair , but
-22 -19 -22 -19 pair , policy
9 22 11 16 pair : i
-22 -20 -19 -22 pair : where
-22 -21 -20 -20 pair [ ]
-22 -21 -20 -20 pair [ x
-22 -19 -18 -19 pair ] yes
-17 -18 -22 1 pair a .
-13 -19 -20 -22 pair about right
-5 -22 -17 -17 pair all .
-22 -18 -19 -20 pair and what
-22 -17 -18 -16 pair asking for
-22 -16 -2 -21 pair be glad
-20 -20 -22 -18 pair behalf of
-22 -15 -16 -1 pair between the
-22 -16 -14 -16 pair date :
-22 -18 -18 -2 pair dogs .
-22 -19 -20 -19 pair from :
-17 -22 -10 -18 pair i hope
-13 -19 -22 -18 pair i propose
22 1 1 2 pair is good
22 -2 -3 -1 pair is more
-22 -21 -19 -17 pair is needed
0 -22 -18 -20 pair is one
-22 -19 -19 -21 pair it may
-21 -20 -22 -20 pair letters to
-22 -17 -2 -16 pair looked at
-22 -19 -19 -21 pair may concern
22 18 3 3 pair my own
-22 -15 -13 -12 pair no view
-20 -20 -22 -18 pair on behalf
-4 -20 -22 -21 pair say that
-20 -20 -21 -22 pair seven ,
-22 -21 -20 -21 pair small waterways
-15 -18 -22 -22 pair tell you
22 1 0 12 pair the guildhall
-22 -20 -17 -17 pair the harbours
1 -5 -22 -16 pair to me
22 -3 -4 0 pair to whoever
-8 -20 -22 -17 pair twice and
-1 -18 -22 2 pair what the
-21 -7 -19 -22 pair who wrote
-22 -21 -20 -20 pair x ]
-22 -19 -18 -19 pair yes [
22 -4 1 1 pair 𝐝 #
-22 -19 -19 -17 word applause
-22 -19 -18 -10 word apply
-22 -2 -22 -19 word bad
-15 -5 -22 -16 word chapter
22 -12 9 4 word children
-11 -22 -22 -19 word clean
-12 -7 -22 -2 word cllr
-3 -20 -22 -17 word comments
-22 -19 -22 -18 word cottage
-22 -19 -16 -15 word fenmouth
-22 -3 -17 7 word figure
-11 -22 -21 -18 word further
-13 -22 -9 -12 word had
-22 0 -16 -13 word however
-15 -22 -21 -6 word june
5 -22 -17 7 word just
21 14 -22 -14 word leave
1 -22 2 1 word let
-22 -12 -17 -3 word moor
-12 -4 -22 -19 word mooring
-10 -21 -22 -18 word note
-8 -22 -22 -22 word notice
-22 -20 -20 -8 word penmarrow
-18 -12 -9 -22 word re
-22 -11 -11 1 word shed
21 15 -22 8 word than
-10 -22 -19 -21 word thanked
-10 -22 -22 -4 word trees
-6 -21 -22 -19 word visitors
-2 -7 12 22 word wall
22 -4 1 1 word 𝐝
-17 -19 -17 -21 before ends )
-7 -15 -21 -20 before suggest
-21 -17 -17 -18 begins # minutes
-21 -13 -17 20 begins 0 is
-21 -20 -21 -19 begins 0 name
-19 5 -21 -16 begins 0 not
-21 -20 -20 -17 begins 1 brother
-21 -16 -17 -15 begins 1 director
-21 -21 -21 -20 begins 1 hearing
-21 -18 -16 -17 begins 1 hours
-21 -18 -18 -15 begins 1 le
4 -21 -21 -17 begins 1 one
21 -3 17 -2 begins 1 say
-21 -19 -21 -21 begins 1 sir
9 -21 10 13 begins 1 the
12 -20 -21 8 begins 1 to
-3 5 -15 -21 begins 2 agree
-16 3 -21 -17 begins 2 no
-15 -10 -9 -21 begins 2 on
-12 -19 -21 0 begins 2 read
11 -10 5 -21 begins 2 that
-21 -18 -17 8 begins 2 us
-8 -1 -21 -14 begins it '
-21 -20 -20 -17 begins my brother
-21 -21 -21 -20 begins public hearing
-21 -18 -16 -17 begins two hours
-21 -21 -14 -15 begins under #
-8 -20 -21 -19 begins we '
-20 -16 -19 -21 begins why ?
-11 3 -21 4 behind ends m
-2 -21 8 11 behind on line first suggest
-19 -18 -21 -20 ends 0 department
-19 -19 -21 -18 ends 0 editor
-21 -18 -19 -18 ends 0 orrin
-16 -19 -21 -2 ends 1 again
-8 -21 -21 -18 ends 1 draft
-21 -13 -16 -1 ends 1 fish
-15 21 -6 -3 ends 1 nothing
-18 -7 0 -21 ends 1 out
-20 -21 1 -14 ends 1 park
-9 21 -5 -2 ends 1 people
-21 -20 -21 -18 ends 1 r
-21 -18 -19 -17 ends 1 response
21 0 -2 -3 ends 1 sensible
-21 -18 -15 -16 ends 1 september
-21 -18 -19 -18 ends 1 st
-14 -21 -21 -21 ends 2 behind
-21 -20 -21 -18 ends 2 get
-21 -21 -19 -18 ends 2 here
4 -21 7 -12 ends 2 last
-11 -7 -21 2 ends 2 our
-20 -21 -20 -20 ends 2 th
-21 -13 -15 3 pair # which
21 14 -8 1 pair ' ll
-21 -17 -18 -14 pair , then
-21 -14 -12 -13 pair : part
-19 -7 -21 -17 pair a vote
-1 -21 -18 -12 pair and in
-21 -20 -19 -17 pair and one
-17 -1 -21 -15 pair ask you
21 9 -4 -1 pair cannot be
10 0 21 -2 pair could be
1 21 6 4 pair disagree with
-17 -19 -21 -17 pair discussed the
2 0 1 21 pair eight metres
-21 -17 -17 -18 pair goes .
-21 -19 -21 -5 pair half past
-21 -20 -18 -19 pair hill ,
21 2 -2 15 pair in clause
-21 -20 -18 -20 pair in place
16 11 8 21 pair in the
-21 1 -15 -13 pair in two
-21 -13 -11 -5 pair in 𝐛
-10 -21 -21 -19 pair it reads
-6 -5 -4 21 pair know who
-20 -18 -21 -6 pair look at
-21 -21 -20 -18 pair may .
5 -19 -21 -2 pair my mother
-15 -21 -21 -17 pair no changes
-13 21 -4 -2 pair nothing .
7 -21 -21 -17 pair over the
-21 -17 -19 -17 pair pays the
-7 21 -4 0 pair people .
-11 -21 -21 -18 pair plan .
-21 -21 -21 -20 pair public hearing
0 3 21 1 pair put a
-21 -15 -15 -15 pair s own
21 -1 1 4 pair she was
-11 -21 11 -20 pair should be
21 -6 -5 -4 pair somebody who
21 3 0 4 pair support the
-21 -4 -17 -5 pair that #
-21 2 2 -1 pair that a
-8 -21 -20 -18 pair the city
-5 -21 -2 -14 pair the harbour
-21 -15 -2 -14 pair the island
-21 6 -20 -15 pair the minister
-7 -20 -21 -20 pair the most
-5 -21 -18 -16 pair the order
16 21 -6 2 pair the two
-9 0 -21 -1 pair there is
-21 -21 -20 -20 pair three things
-21 -21 -20 -18 pair three times
-21 -20 -21 -20 pair thursday #
-21 -13 -13 5 pair to delete
-7 -19 -21 -1 pair to it
-8 -21 -20 -14 pair too .
21 -2 -3 -3 pair was very
-8 -21 -19 -14 pair we could
-21 -15 -2 2 pair we would
-17 -21 -4 -18 pair what we
-12 -21 -20 -12 pair who will
-21 -17 -17 -6 pair will have
13 21 1 3 pair with #
-20 -16 -21 -19 pair wording :
21 -2 -3 -3 pair you are
-17 15 15 21 word also
15 0 21 -2 word benches
-21 0 -13 -14 word care
4 -21 -17 -16 word city
4 -21 -21 -17 word club
1 9 -10 21 word count
-21 0 -8 -9 word date
21 -6 -5 -2 word desk
-21 5 13 4 word else
15 -5 -21 -1 word fair
-21 -19 -19 -19 word girl
-13 -21 -21 -19 word given
21 -1 -3 11 word guildhall
-21 -19 -4 -18 word hold
-13 -2 -21 -14 word hour
-21 7 -14 -9 word inserted
21 19 -14 19 word is
21 14 -8 1 word ll
-21 11 -15 12 word many
-19 -18 -21 -16 word marsh
-2 -21 -6 -9 word meeting
-21 2 -18 -15 word missing
-21 14 -15 0 word money
-21 -15 -16 -13 word officers
-5 -21 -18 -15 word owner
21 -4 -3 0 word planting
-21 -20 -18 -18 word practice
-17 -19 -19 -21 word proposals
20 21 1 3 word real
-21 -16 -16 -17 word representations
-21 1 -14 -14 word respect
9 -21 -7 3 word say
9 -19 -21 -15 word seagrass
16 -1 21 -1 word see
-15 -21 -21 -18 word such
21 1 -3 4 word supports
-7 -8 21 19 word toilets
-20 21 -3 0 word too
21 1 1 3 word touch
-17 -8 -10 -21 word town
0 -21 -20 -19 word union
-4 -17 -21 -18 word welcome
-5 4 3 -21 word you
-21 -19 -7 -21 word youth
-20 -15 -17 -17 begins 0 response
20 17 -9 -7 begins 0 this
-4 -17 -20 -18 begins 0 yours
-20 -14 -11 -12 begins 1 table
1 -20 -18 -17 begins 2 -
11 1 7 -20 begins 2 in
-20 -16 -18 10 begins 2 told
-20 -19 -19 -18 begins comment #
-20 -17 -19 -18 begins response to
-20 -19 -20 -19 ends 0 aldermere
-20 -18 -18 -19 ends 0 bill
-20 -14 -13 -15 ends 0 reply
18 15 -5 20 ends 1 this
7 -20 -15 -1 ends 2 all
2 -16 -17 -20 ends 2 right
-18 20 -8 -5 ends 2 too
19 10 12 20 length 5
-20 -18 -18 -18 pair # pm
-20 -17 -19 -17 pair , st
-19 -20 -20 -20 pair @ example
-20 0 -15 3 pair as the
-20 -14 4 -15 pair back to
-20 -19 -19 -18 pair comment #
-20 -16 -18 -19 pair department of
-19 -20 -20 -20 pair example .
20 -12 -6 -3 pair favour of
-20 -19 -20 -20 pair house ,
-20 1 -14 -12 pair however ,
6 -4 -20 18 pair is the
-19 -17 -20 -14 pair of tea
-17 -20 -19 3 pair the figure
20 6 7 16 pair the foreshore
-20 -17 -17 -5 pair the public
20 11 -15 1 pair the whole
3 -19 -20 0 pair the word
20 0 20 6 pair to see
-20 4 -13 -6 pair what is
-15 -20 -12 -14 pair white paper
-20 -15 -17 17 word anyone
-20 -18 -8 -6 word bring
20 1 -3 4 word decent
-20 -19 -20 -19 word extract
11 -20 -17 -12 word favour
-20 -17 2 -15 word forum
-13 -8 -4 20 word going
-12 -20 -9 -19 word old
-20 -19 -20 -18 word organisation
-8 -20 -20 -17 word paragraphs
-20 -18 -20 -17 word passed
-20 -18 -18 -18 word pm
-16 -20 -7 -17 word print
-20 -17 -19 3 word seat
-16 -20 -12 -7 word white
20 -11 -13 -9 word written
"""
