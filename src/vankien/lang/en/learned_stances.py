"""What was learned of opinions from labelled contributions: `python bench/learn_stances.py --write`."""

STANCES = r"""
-137 -141 -129 -178 not held
-102 -81 -133 -119 length 0
-71 -68 -95 -117 opinions 0
-62 -85 -83 -99 line from end 4
90 2 32 -26 first agree
-10 10 -27 84 held question
82 1 30 -26 held agree
-46 -21 -80 -43 changes 1
-21 -9 -80 -28 clauses 2
80 -46 27 -19 first agree is_outright
-59 -77 -79 -78 before on line change
-20 78 -22 -24 first disagree
-75 -70 -73 -64 pair : the
-20 -26 -74 -39 comments 1
-38 -54 -74 -45 length 1
-25 -74 -62 -68 line 1
-73 -50 -49 -58 before ends 6
-73 -65 -66 -56 ends 2 :
-8 73 -16 -17 held disagree
-8 -18 -71 -14 clauses 3
-68 -69 -70 -57 before on line first disagree
-66 -69 -60 -63 begins 0 in
-55 -11 -69 -60 behind on line change
-69 -55 -31 -36 elsewhere agree 1
-69 -51 -46 -53 ends 0 )
-68 -67 -63 -58 ends 2 '
3 68 -10 -9 first disagree is_outright
-19 -67 -18 -53 behind on line first agree
-66 -63 -19 -21 before on line first question
-39 -22 -66 -32 begins 0 my
-20 -66 -63 -41 begins 2 ,
-28 -7 -43 66 first question
-24 -66 -21 -20 word from
-65 -58 -52 -49 word minutes
-64 -59 -49 -51 behind ends )
-16 -64 -16 -50 behind on line agree
-20 -63 -64 -43 comments 2
-23 -24 -63 -64 elsewhere question 2
-64 -43 -37 -61 line 2
-46 -64 -9 40 word ?
2 -15 -64 -5 word for
-59 -60 -63 -51 before on line disagree
-63 -46 -44 -48 behind ends 6
-46 -63 -9 40 ends 0 ?
-48 -63 -33 -18 named
-63 -57 -58 -53 word came
-31 -62 -54 -46 before on line comment
-28 -30 -62 -58 changes 4
-62 -56 -57 -49 word clerk
-31 -32 -61 -50 begins 0 a
-20 -61 -51 -20 begins 2 .
-61 -53 -50 -50 behind ends n
-61 -52 -43 -51 ends 0 “”
-61 -58 -50 -46 word write
-27 -60 -40 -48 behind on line comment
-60 -52 -41 -48 pair : “”
-60 -58 -45 -50 pair s .
-9 -8 -60 -14 word was
-59 -55 -16 -19 before on line question
-21 -59 -54 -44 clause 3
-59 -53 -47 -47 pair is no
-59 -51 -48 -50 word schedule
-59 -55 -48 -34 word year
-2 -32 -21 -58 begins 0 the
-58 -43 -40 -45 ends 1 ,
-58 -42 -35 -40 pair , section
-58 -54 -56 -47 pair chair :
-58 -47 -44 -40 word ten
-58 -53 -55 -45 word these
-57 -39 -39 -41 before ends n
-57 -53 -47 -45 pair and nobody
-57 -45 -43 -45 pair of us
-57 -53 -53 -45 word made
-57 -56 -55 -46 word run
-36 -56 -44 -32 before ends “”
-56 -46 -43 -47 begins 1 part
-34 -56 -51 -23 behind ends e
-21 -14 -56 -26 ends 2 to
-45 -56 -44 -22 pair # :
-56 -46 -32 -26 pair is not
-25 -55 -50 -48 before ends ,
-55 -37 -36 -40 before ends y
-55 -46 -45 -43 ends 1 section
-55 -47 -42 -46 pair # october
-55 -48 -46 -47 pair schedule #
-55 -48 -47 -43 word found
-55 -45 -42 -46 word november
-51 -55 -49 -47 word school
-26 -54 -22 -43 begins 1 it
-54 -44 -40 -43 behind ends l
-30 -25 -54 -27 clause from end 3
-28 -54 -41 -33 ends 2 i
-27 -51 -54 -39 ends 2 that
-54 -44 -43 -43 pair # it
-54 -39 -32 -41 pair ii ,
-54 -49 -45 -49 pair october #
-54 -49 -48 -44 word &
26 -4 25 54 word does
-53 -49 -50 -46 before ends m
-46 -50 -53 -27 begins 2 at
-40 -49 -48 -53 clause from end 2
-53 -36 -38 -36 ends 0 :
-53 -45 -44 -40 ends 1 part
-53 -51 -49 -45 ends 1 there
-53 -44 -38 -37 pair ) and
-53 -45 -45 -32 word name
-51 -51 -53 -44 word struck
-52 -53 -47 -43 word thirty
-49 -52 -51 -30 begins 0 if
-20 -9 -52 -24 begins 1 '
-52 -47 -49 -40 pair , with
-28 -49 -52 -28 pair from the
-52 -52 -47 -44 pair you to
-52 -44 -38 -43 word dear
-52 -50 -50 -46 word hall
-52 -45 -45 -41 word nowhere
-52 -47 -51 -42 word once
-52 -49 -50 -43 word outside
-52 -46 -48 -37 word through
-33 -24 -22 -51 begins 1 :
-30 -51 -15 -32 begins 2 :
-51 -36 -35 -38 ends 1 the
-51 -42 -5 -33 pair should be
-51 -50 -47 -43 pair so that
-51 -41 -40 -37 word needs
-44 -29 -51 -50 word now
-16 -10 -51 -19 word so
-50 -29 -49 -47 behind ends s
-16 -50 -30 -39 clauses 6
14 3 3 -50 ends 0 .
-21 -35 -24 -50 lines 5
-50 -50 -43 -42 pair , is
-29 -50 -46 -41 pair for a
-50 -41 -42 -41 pair nothing in
-50 -45 -44 -40 pair of that
-50 -44 -45 -39 pair the clerk
-50 -42 -34 -34 pair years .
-47 -48 -50 -40 word hello
-50 -48 -47 -43 word hundred
-35 -50 -50 -24 word parking
-50 -46 -49 -44 word permit
-50 -49 -42 -41 word point
-50 -47 -44 -43 word proposal
-49 -38 -33 -38 begins 1 )
-49 -45 -41 -38 begins 1 and
-49 -47 -46 -41 begins 1 county
-49 -44 -44 -39 begins in the
-29 -22 -44 -49 behind ends “”
-40 -46 -17 -49 elsewhere agree 2
-22 -21 -18 -49 ends 2 ,
-31 -49 -43 -15 ends 2 and
-42 -49 -45 -39 ends 2 as
-14 -49 -36 -7 ends 2 s
49 -26 12 -10 first agree names_draft
-44 -49 -45 -37 pair ' m
-6 -4 -49 -20 pair ' s
-47 -47 -49 -41 pair struck out
-49 -31 -24 -31 word act
-49 -46 -49 -46 word moved
-49 -37 -32 -37 word round
-48 -47 -45 -39 begins 0 half
-31 -48 -36 -40 begins section #
-48 -48 -39 -37 begins that is
-33 -21 -31 -48 clause 2
-5 -9 -48 -6 ends 2 it
-37 -35 48 -6 first suggest
-37 -35 48 -6 first suggest follows
-28 -5 -48 -9 lines 1
-39 -48 -40 -41 pair at the
-48 -43 -36 -35 pair in section
-48 -39 -36 -35 pair of our
-45 -48 -40 -40 pair there '
-20 -46 -48 -37 word thank
-47 -46 -46 -42 before first disagree
-45 -47 -38 -38 begins # (
-47 -32 -25 -30 begins ( #
-9 -47 -25 -36 begins 0 “”
-18 -46 -47 -19 begins 1 you
-45 -47 -45 -38 begins 2 has
-7 -4 -47 -31 begins 2 not
-47 -41 -39 -34 begins 2 one
-47 -41 -42 -38 ends 1 '
-47 -38 -35 -40 ends 1 november
-24 -33 -47 -37 ends 2 #
-13 -7 -47 -24 ends 2 of
-47 -43 -42 -17 pair , as
-47 -37 -38 -36 pair city plan
-45 -47 -42 -37 word always
-47 -45 -44 -38 word heading
-34 -47 -47 -19 word into
-47 -38 -39 -38 word lode
-47 -39 -7 -30 word never
-47 -41 -41 -37 word noted
-45 -46 -47 -41 word resolution
-44 -47 -40 -33 word retired
0 -3 -47 -19 word s
-47 -41 -41 -34 word table
-46 -38 -34 -37 before ends d
-42 -46 -38 -45 begins 0 (
-44 -42 -46 -37 begins 0 at
-23 -9 -46 -31 begins 0 no
-14 -13 -46 -13 begins 1 .
-44 -45 -46 -44 begins 2 ask
-46 -44 -39 -38 begins 2 sentence
-45 -45 -46 -39 begins 2 us
-18 -18 -46 -34 begins i have
-46 -39 -33 -41 begins in #
-46 -45 -45 -40 ends 0 council
-46 -34 -29 -32 pair i ,
-45 -44 -46 -36 pair i should
-46 -44 -42 -36 pair there .
-46 -39 -37 -34 pair you for
-22 -21 -46 -14 quotes
13 2 2 -46 word .
-46 -41 -36 -35 word amended
-46 -43 -15 -33 word back
-46 -44 -46 -43 word comment
-46 -38 -43 -36 word each
-46 -46 -41 -37 word either
19 -46 -41 14 word has
23 15 -46 19 word is
-30 -46 -38 -36 word long
-22 -21 -46 -14 word “”
-45 -45 -44 -40 before disagree
-43 -39 -45 -36 begins 0 after
-44 -45 -42 -36 begins 0 carried
-39 -45 -37 -41 begins 0 clause
-45 -34 -33 -38 begins 0 dear
-45 -38 -41 -37 begins 0 from
-45 -37 -28 -15 begins 0 one
-45 -39 -44 -35 begins 0 people
-36 -45 -42 -36 begins 2 my
-45 -45 -45 -41 begins 2 would
-39 -45 -37 -41 begins clause #
-17 -45 -31 -29 begins it '
-29 -38 -38 -45 ends 0 ,
-45 -40 -37 -37 ends 2 )
12 45 0 0 first disagree names_draft
-45 -33 -28 -31 pair # clause
-45 -37 -38 -35 pair and foreshore
7 -45 0 -30 pair and the
-45 -44 -44 -40 pair in its
-28 -45 -41 -37 pair that .
-45 -39 -42 -38 pair then the
-45 -44 -31 -35 pair two years
-45 -39 -37 -31 word chairman
-45 -44 -44 -36 word correct
-45 -42 -45 -35 word field
-45 -45 -43 -39 word islands
-37 -45 -45 -37 word make
-45 -32 -29 -29 word ought
-45 -43 -40 -38 word parish
-45 -41 -40 -34 word resolved
-45 -44 -45 -41 word saltrey
-2 -45 -4 -5 word say
-40 -41 -45 -39 word suggest
-37 -45 -2 7 word there
-36 -45 -35 -8 word three
-32 -45 -43 -36 word twice
-45 -33 -34 -29 word went
28 30 33 45 word will
-44 -30 -29 -35 begins 0 to
-44 -4 -30 -9 begins 1 in
-17 -44 -33 -24 begins 1 of
-44 -32 -27 -27 begins 2 clause
-44 -35 -42 -34 begins i read
-44 -43 -42 -38 behind ends h
-44 -44 -43 -36 ends 1 dogs
-44 -41 -37 -38 ends 1 may
-44 -39 -35 -36 ends 1 since
-44 -40 -35 -36 pair ) paragraph
-44 -36 -29 -25 pair a )
-44 -39 -41 -35 pair ask for
-44 -44 -43 -36 pair dogs .
-44 -33 -32 -34 pair have the
-44 -35 -27 -30 pair that “”
-20 -42 -44 -32 pair we have
-8 -44 -37 -32 pair “” ,
-13 -44 -32 -31 word article
-19 -38 -44 -7 word delete
-44 -41 -41 -37 word finally
-25 -44 -40 -39 word four
-44 -33 -25 -2 word metres
-44 -32 -3 -29 word replaced
44 33 7 19 word that
-44 -42 -41 -18 word until
-44 -39 -42 -36 word writing
-23 -43 -43 -41 before ends e
-43 -38 -42 -33 begins 2 closed
-43 -41 -43 -37 begins 2 like
-43 -39 -42 -33 begins 2 we
-42 -43 -38 -35 ends 1 t
-43 -35 -9 -28 ends 1 them
-32 -43 -38 -39 ends 2 “”
-39 -36 43 -8 held suggest
-43 -35 -29 -25 pair ( a
-43 -35 -31 -31 pair ) a
-23 -43 -39 -35 pair and it
-38 -36 -37 -43 pair are you
-12 -43 -31 -31 pair article #
-37 -40 -43 -33 pair back .
-43 -41 -40 -35 pair my neighbour
-42 -43 -39 -34 pair of my
-42 -39 -42 -43 pair you agree
-8 -22 -43 -29 word as
-40 -43 -37 -35 word begins
-43 -39 -36 -34 word charge
-11 -11 -43 -38 word council
-12 -43 -39 -36 word marwick
-43 -39 -34 -33 word men
-43 -41 -39 -35 word streets
-43 -38 -39 -34 word things
-26 -43 -37 -35 word twenty
43 -7 -10 1 word well
-40 -43 -40 -37 word wife
-26 -42 -10 -32 before ends !
-17 -39 -42 -39 before ends 5
-42 -39 -38 -36 before ends h
-22 -42 -41 -38 begins 0 nothing
-42 -34 -31 -4 begins 0 there
-42 -38 -40 -37 behind ends k
-20 -42 -42 -35 behind ends r
-42 -41 -41 -36 ends 1 a
-41 -40 -42 -35 ends 1 letter
-42 -38 -40 -37 ends 1 morning
-26 -42 -34 -12 ends 1 that
-10 -42 -38 -8 ends 2 be
-42 -39 -40 -36 ends 2 marwick
4 -14 -42 -9 pair # and
-42 -36 -35 -34 pair # metres
-42 -34 -31 -33 pair # november
-16 -42 -36 -29 pair # the
-42 -27 -27 -31 pair , article
-39 -37 -42 -40 pair : and
-41 -39 -42 -37 pair and there
4 -11 -42 -13 pair i have
-42 -42 -40 -37 pair is how
-42 -34 -29 -36 pair like (
-42 -30 -28 -27 pair ought to
-42 -38 -35 -34 pair rule #
-36 -37 -42 -37 pair since the
-42 -36 -39 -34 pair the wrong
-31 -42 -39 -18 pair to say
-31 -19 -35 -42 pair “” .
-42 -34 -34 -13 word between
-42 -39 -35 -32 word bin
-35 -42 -38 -36 word cross
-40 -40 -42 -34 word father
-42 -42 -37 -38 word here
-42 -13 -38 -16 word his
-36 -42 -41 -34 word mention
-42 -39 -19 -34 word replace
-40 -42 -38 -31 word vote
-42 -17 -3 -20 word your
-41 -35 -34 -32 begins 0 draft
-41 -11 -35 -27 begins 0 nobody
-41 -31 -27 -29 begins 0 then
-6 -17 -41 -9 begins 1 #
-41 -40 -35 -34 begins 1 /
-41 -36 -36 -32 begins 1 first
-19 -41 -36 -8 begins i '
-14 -41 8 24 behind ends ?
-7 -41 -37 -34 changes 3
-26 -31 -14 -41 elsewhere question 1
-41 -39 -37 -39 ends 1 go
-41 -37 -36 -32 ends 1 june
-41 -37 -31 -37 ends 1 two
-41 -37 -40 -33 ends 2 before
-39 -38 -41 -37 ends 2 say
-28 -41 -35 -39 pair # #
10 -41 -17 -3 pair # (
-41 -39 -40 -33 pair , for
-41 -40 -35 -32 pair , mr
-6 -13 -41 -35 pair , the
-41 -28 -27 -27 pair can be
-40 -19 -37 -41 pair chapter #
-34 -41 -31 -29 pair house .
-41 -31 -23 -32 pair is what
-41 -40 -41 -35 pair put in
-18 -41 -41 -30 pair thank you
-41 -8 4 8 word after
-40 -37 -41 -33 word answers
-41 -41 -37 -33 word bay
-41 -40 -35 -30 word birds
-41 -36 -34 -33 word island
-41 -32 -29 -12 word letter
-41 -38 -35 -32 word makes
-24 -38 -41 -14 word miss
-41 -34 -32 -31 word needed
-29 -20 -41 -6 word nine
-41 -38 -36 -34 word none
-41 -39 -35 -32 word person
-41 -29 -33 -31 word response
-19 -41 -33 -30 word short
-4 -41 -1 2 word since
-41 -37 -39 -34 word states
-41 -37 -36 -32 word summer
1 -41 8 7 word they
-18 -41 11 -8 word want
-10 -41 -33 19 word when
-41 -10 -37 -12 word where
-39 -38 -40 -32 begins 0 councillor
-39 -39 -40 -32 begins 0 hello
-36 -40 -30 -39 begins 1 (
-29 -40 -38 -33 begins 1 -
-1 -40 -40 -3 begins 1 are
-40 -35 -38 -31 begins 1 last
-33 -38 -40 -33 begins 1 not
-40 -39 -40 -35 begins 2 eleven
-40 -32 -34 -28 begins 2 put
-40 -34 -34 -31 begins 2 weeks
-40 -30 -32 -33 begins h :
-40 -35 -36 -34 behind ends 2
-7 -40 -36 -9 ends 1 one
-40 -30 -31 -32 ends 1 question
-40 -30 -27 -30 ends 2 (
-39 -16 -40 -12 ends 2 about
-40 -37 -32 -33 ends 2 but
-5 -5 -40 -5 ends 2 is
-40 -34 -34 -27 ends 2 put
-40 -36 -32 -29 ends 2 small
-40 -32 -33 -13 pair # pounds
-25 -40 -37 -35 pair , so
-40 -40 -31 -33 pair - #
-21 -40 -36 -29 pair and a
-40 -34 -33 -31 pair and have
-36 -37 -40 -33 pair and they
-40 -30 -32 -33 pair h :
-34 -40 -31 -30 pair i mean
-40 -36 -36 -31 pair leave the
-38 -34 -40 -32 pair mind .
-30 -40 -32 -33 pair part i
-39 -36 -40 -33 pair take the
-18 -39 -40 -31 pair the chair
-27 -34 -40 -29 pair the old
-15 -40 -29 1 word an
-40 -34 -34 -32 word below
-18 -8 -40 -28 word chair
-40 -35 -37 -33 word cold
-40 -38 -38 -34 word cut
-39 -40 -36 -33 word enough
-40 -34 -30 -21 word goes
-40 -34 -35 -30 word land
-40 -34 -33 -33 word madam
-40 -40 -38 -31 word myself
-22 -40 -8 -19 word number
-40 -30 -26 -2 word october
-40 -35 -34 -31 word paragraphs
-21 -40 -2 -17 word says
-23 -36 -40 -32 word tea
-40 -33 -32 -33 word waste
-40 -40 -35 -34 word whereas
-9 -39 -3 -34 before first agree
-18 -13 -17 -39 begins 1 have
-39 -38 -37 -32 begins 1 neighbour
-23 -34 -39 -30 begins 1 read
-36 -34 -39 -32 begins 1 wording
-39 -37 -35 -24 begins 2 and
-25 -37 -39 -25 begins 2 be
-19 -39 -31 -8 begins 2 for
-34 -39 -36 -32 begins 2 house
-16 -39 -5 -13 begins 2 on
-39 -37 -29 -31 begins in paragraph
-39 -38 -37 -32 begins my neighbour
39 11 6 14 begins yes ,
30 29 39 39 clauses 0
-9 -34 -39 -10 elsewhere suggest 2
-39 -36 -39 -33 ends 1 ferry
-39 -35 -35 -32 ends 1 sentence
-39 -35 -35 -33 ends 2 dear
-17 -15 -39 -17 ends 2 for
-39 -39 -36 -34 ends 2 has
-39 -37 -31 -32 pair # june
-39 -33 -28 -14 pair # on
-39 -30 -27 -33 pair # part
-36 -39 -30 -30 pair : two
-39 -28 -27 -28 pair a year
-15 -39 -39 -30 pair as a
-37 -36 -39 -18 pair at #
-39 -36 -34 -33 pair county '
-39 -39 -27 -32 pair for one
-39 -32 -30 -30 pair had been
-39 -35 -34 -35 pair has #
-36 -39 -38 -34 pair i would
-33 -27 -39 -17 pair in #
-39 -35 -36 -30 pair in your
-35 -33 -39 -29 pair it on
-26 -39 -39 -33 pair on #
-39 -33 -35 -30 pair out the
-38 -39 -35 -29 pair t .
39 4 1 10 pair yes ,
-39 -34 -30 -29 pair “” (
-39 -36 -37 -30 word amendments
-39 -34 -33 -13 word answer
-21 -1 -39 -3 word ask
-39 -38 -35 -34 word december
-35 -34 -39 -29 word door
-21 -39 -36 -30 word end
-39 -36 -34 -30 word gone
-39 -39 -34 -34 word harrowby
-20 -38 -39 -13 word let
-39 -39 -31 -14 word m
-10 -39 -32 -2 word other
-39 -39 -35 -31 word sat
-39 -36 -37 -33 word send
39 0 -6 5 word support
-34 -7 -39 -22 word t
-34 -39 -6 -11 word up
-8 -38 -26 -11 before
-8 -38 -2 -32 before agree
-37 -36 -38 -33 before ends g
-25 -37 -38 -23 before ends s
-9 -4 -38 -13 begins 0 #
5 6 6 38 begins 0 does
7 6 -38 -1 begins 0 it
-21 -33 -38 -24 begins 0 keep
-38 6 -18 1 begins 0 paragraph
-37 -38 -31 -29 begins 0 re
-38 -36 -35 -9 begins 1 has
-38 -36 -4 -7 begins 1 would
-38 -35 -34 -30 begins 2 council
-38 -34 -36 -31 begins 2 last
-38 -37 -33 -27 begins 2 m
-17 -6 -38 -26 begins 2 no
-38 -34 -26 -27 begins 2 two
-38 -35 -36 -34 begins it has
-38 -32 -36 -28 begins the last
-38 -32 -32 -4 behind ends 5
-7 -33 -38 -2 behind on line suggest
-36 -32 -38 -17 ends 1 mind
-38 -36 -34 -33 ends 1 s
19 -38 -32 11 ends 2 in
-38 -34 -30 -29 pair # as
-31 -38 -25 -34 pair # of
-38 -29 -27 -30 pair # says
-33 -38 -37 -35 pair # th
-33 -6 -38 -22 pair ' t
-38 -35 -29 -31 pair . .
-38 -35 -29 -27 pair : it
-38 -32 -33 -29 pair as well
-38 -31 -32 -28 pair come out
-38 -30 -36 -31 pair consultation draft
-38 -37 -36 -32 pair for it
-4 -38 -37 2 pair for the
-34 -38 -35 -31 pair isn '
-36 -38 -34 -31 pair j .
-38 -29 -27 -30 pair march #
-38 -32 -36 -30 pair meeting closed
-34 -36 -38 -30 pair my father
-38 -34 -33 -29 pair no view
-38 -31 -28 -31 pair november #
-38 -38 -28 -30 pair of nine
-7 -38 -34 -29 pair one .
-37 -33 -38 -33 pair says you
-38 -35 -30 -32 pair sentence “”
-36 -38 -37 -31 pair they were
-38 -36 -37 -30 pair thirty years
-38 -38 -37 -31 pair to write
-32 -38 -31 -30 pair too long
-38 -30 -29 -26 pair – i
-37 -38 -33 -32 pair “” to
-31 -37 -38 -35 word above
-38 -31 -4 -27 word consultation
-36 -34 -38 -30 word cover
-37 -38 -33 -28 word daughter
-38 -33 -34 -29 word editor
-38 -38 -34 -30 word forum
-34 -38 -32 -30 word holt
-38 -34 -32 -14 word home
-34 -38 -35 -31 word isn
-36 -38 -34 -31 word j
4 -38 9 -26 word last
-23 -38 -36 -16 word morning
-9 -38 -37 -1 word second
-38 -30 -33 -29 word secretary
-38 -27 -25 -29 word september
-34 -35 -38 -30 word shop
-36 -36 -38 -32 word skerra
-38 -35 -32 -29 word submission
-14 -38 -5 -9 word take
-18 -38 -37 -20 word tell
-33 -38 -37 -35 word th
5 -38 8 -19 word them
38 33 -8 1 word think
-36 -38 -34 -30 word working
38 2 4 6 word yes
-38 -35 -35 -31 word |
-31 -23 -32 -37 before on line
-37 -23 -25 -26 begins 0 c
-37 -36 -34 -31 begins 0 finally
-37 -29 -26 -31 begins 0 like
-15 -37 -37 -29 begins 1 chair
-32 -33 -37 -36 begins 1 else
-37 -27 -23 -24 begins 1 ii
-14 -36 -37 -32 begins 1 on
-37 -34 -36 -30 begins 1 years
-32 -37 -29 -35 begins 2 )
-37 -33 -34 -20 begins 2 from
-37 -25 -24 -24 begins 2 had
-37 -34 -37 -28 begins 2 never
-37 -29 -26 -31 begins like (
-37 -30 -31 -31 begins there are
-24 -34 -37 -25 begins we have
11 -8 -37 -33 behind ends ;
-19 -37 -2 -4 behind first agree
-32 -35 -37 -31 ends 1 board
-37 -30 -25 -24 ends 1 last
-35 -33 -37 -31 ends 1 number
-37 -33 -30 -31 ends 1 on
-37 -34 -34 -34 ends 1 q
-37 -35 -32 -27 ends 1 street
-34 -36 -37 -31 ends 2 four
-37 -31 -31 -27 ends 2 see
-37 -35 -33 -32 pair # with
-37 -29 -26 -31 pair ) reply
-30 -18 -37 -33 pair , it
-37 -31 -29 -33 pair , on
-33 -36 -37 -31 pair , you
-37 -36 -34 -25 pair : thank
-37 -31 -27 -32 pair are to
-37 -27 -32 -28 pair be replaced
-32 -35 -37 -31 pair board .
-35 -36 -37 -32 pair county council
-37 -37 -33 -32 pair for “”
-37 -36 -33 -32 pair go .
-37 -26 -27 -29 pair harbour and
-37 -30 -30 -28 pair in article
-31 -37 -29 -8 pair is #
-14 -37 -28 -14 pair it was
-9 0 -37 -10 pair of #
-26 -35 -37 -30 pair out .
-37 -35 -32 -27 pair street .
-37 -14 -32 -10 pair the one
-37 -35 -35 -35 pair there was
-32 -31 -37 -26 pair we can
-25 -18 -37 -28 word -
-37 -36 -34 -32 word age
-37 -37 -36 -34 word amend
-37 -34 -34 -32 word corn
-29 -37 -37 -31 word dog
-37 -36 -31 -30 word f
-36 -37 -36 -31 word farm
-37 -34 -32 -28 word fenmouth
-37 -27 -28 -24 word g
-2 -37 0 -5 word had
-35 -37 -28 -30 word joke
-37 -32 -32 -28 word july
-35 -37 -36 -32 word level
-37 -35 -33 -36 word might
-37 -23 -21 -21 word motion
-3 8 -37 1 word mr
-13 -37 -10 -16 word old
7 -6 -37 -24 word over
-37 -33 -35 -31 word pens
-37 -33 -30 -30 word port
-23 -34 -37 -26 word print
-37 -36 -36 -34 word proposed
-37 -35 -33 -30 word ref
-36 -37 -31 -29 word regards
-37 -34 -37 -31 word remarks
-24 -37 -32 -19 word report
-36 -37 -34 -30 word set
-37 -34 -35 -30 word strike
-36 -37 -35 -30 word teach
-37 -37 -37 -29 word turn
37 21 -6 25 word very
-37 -33 -33 -29 word views
-37 -26 -20 -21 word week
-9 -37 -29 -20 word –
-36 -32 -26 -25 before ends i
-9 -36 -36 -31 before ends l
-8 -36 -35 -30 before ends t
-36 -13 -9 -14 before on line first agree
-32 -29 -32 -36 begins 0 may
-36 -32 -29 -27 begins 0 on
-35 -36 -23 -30 begins 0 s
-34 -36 -33 -30 begins 0 still
-36 -32 -22 -27 begins 0 two
-35 -36 -28 -11 begins 0 under
-36 -31 -30 -27 begins 0 𝐝
-34 -32 -34 -36 begins 1 ?
-1 -8 -36 -5 begins 1 a
-36 -33 -31 -26 begins 1 committee
-36 -36 -35 -30 begins 1 minutes
-36 -25 -23 -22 begins 2 𝐝
-35 -36 -23 -30 begins s .
-14 -36 -36 -28 begins the chair
-36 -31 -30 -27 begins 𝐝 #
36 15 -27 10 behind change
-36 -26 -22 1 behind ends y
10 -36 -33 -26 behind on line first disagree
-17 -33 -36 2 behind on line question
-16 -13 -32 -36 changes 2
-36 -30 -28 -26 ends 0 iii
-36 -34 -33 -30 ends 1 change
-36 -35 -34 -32 ends 1 fair
-36 -31 -30 -31 ends 1 only
-36 -34 -32 -29 ends 2 mr
-36 -36 -31 -11 ends 2 one
-36 -33 -30 -30 ends 2 way
-36 -36 -9 -11 ends 2 your
-36 -30 -27 -30 pair # march
-36 -33 -33 -29 pair # september
-4 -35 -30 -36 pair , #
-36 -35 -30 -30 pair annex #
-34 -34 -36 -29 pair change .
-36 -34 -30 -28 pair council '
-36 -29 -31 -29 pair foreshore strategy
-32 -33 -36 -32 pair list of
-31 -35 -36 -29 pair mention it
-36 -30 -27 -29 pair minutes of
-36 -36 -32 -28 pair my name
-34 -36 -30 -30 pair one in
-36 -31 -30 -31 pair only .
-15 -34 -36 -25 pair read the
-36 -32 -32 -28 pair sentence .
-36 -35 -33 -30 pair the islands
-36 -28 -3 -21 pair them .
-36 -33 -30 -29 pair to our
-36 -31 -35 -27 pair to replace
-31 -34 -34 -36 pair to walk
-36 -14 -8 -35 word anything
-34 -36 -36 -28 word apologies
-36 -26 -21 -13 word april
-10 -36 -31 -28 word days
-36 -28 -30 -27 word follows
-36 -1 10 20 word how
-22 -36 -24 -14 word ii
-36 -33 -31 -28 word matter
-36 -34 -30 -17 word meant
1 3 -36 -4 word no
-36 -34 -36 -30 word o
36 3 -1 8 word objection
-36 -27 -30 -23 word ones
-33 -36 -35 -28 word phrase
9 -36 27 -24 word please
10 -36 5 -27 word read
-34 -36 -35 -31 word reader
-7 -35 -36 -13 word residents
-36 -32 -32 -28 word room
-36 -35 -32 -30 word sundays
-26 -36 -27 -6 word then
-36 -36 -36 -31 word title
-36 -34 -31 -31 word treasurer
-36 -31 -27 -28 word votes
-20 -36 -35 -31 word white
-35 -31 -31 -30 before ends k
-35 -35 -26 -32 begins # )
-35 -32 -32 -31 begins 0 last
-32 -33 -35 -28 begins 0 make
-35 -25 -25 -28 begins 0 question
-16 -10 -6 -35 begins 1 i
-33 -33 -35 -26 begins 1 its
-35 -33 -31 -28 begins 1 late
-13 -14 -35 -8 begins 1 was
-32 -33 -35 -25 begins 1 went
-5 -8 -35 -1 begins 2 #
-34 -35 -31 -28 begins 2 line
-35 -31 -25 -23 begins 2 ve
5 -35 -23 -22 begins 2 “”
-35 -33 -31 -28 begins my late
-35 -29 -25 -26 begins part i
-35 -25 -25 -28 begins question #
-32 -28 -30 -35 begins which part
-4 -5 -35 -9 behind ends ,
-35 -24 -21 -7 ends 1 .
-35 -32 -35 -25 ends 1 back
-17 -32 -35 -29 ends 1 county
-35 -30 -29 -27 ends 1 day
-32 -32 -35 -19 ends 1 from
-33 -35 -33 -30 ends 1 nine
-35 -28 -28 -27 ends 2 .
-35 -32 -33 -28 ends 2 had
-35 -30 -25 -25 pair ( e
-35 -33 -26 -27 pair , one
-35 -31 -31 -28 pair a new
-33 -33 -35 -31 pair and to
-35 -30 -30 -26 pair before it
-35 -31 -30 -31 pair class #
-35 -30 -34 -28 pair closed at
-29 -35 -29 -28 pair doesn '
-35 -30 -25 -25 pair e )
-35 -35 -28 -29 pair every two
-35 -32 -29 -28 pair had come
-33 -33 -35 -28 pair hello ,
-31 -35 -27 -29 pair is out
-33 -32 -35 -30 pair it and
-35 -32 -34 -31 pair madam ,
-35 -30 -32 -26 pair more .
-35 -34 -31 -26 pair my daughter
-3 -35 -31 -26 pair not a
-35 -30 -33 -28 pair off the
-35 -25 -25 -28 pair question #
-34 -35 -24 -28 pair s no
-13 -8 -35 -11 pair the #
-35 -30 -31 -26 pair the editor
-35 -32 -35 -30 pair used to
-12 -35 -33 -24 pair we do
-34 -35 -31 -31 pair where a
-32 -28 -30 -35 pair which part
-30 -35 -34 -28 pair “” on
-35 -34 -29 -27 word building
-35 -32 -31 -31 word definition
-29 -35 -29 -28 word doesn
-5 -35 -35 -13 word ever
-6 11 -35 -24 word every
-16 -30 -35 -30 word following
35 -3 2 23 word free
-35 -29 -33 -27 word given
-35 -31 -33 -29 word head
-16 -28 -35 -27 word love
-35 -30 -3 -9 word mind
-35 -31 -30 -28 word observations
-35 -32 -30 -27 word panel
-18 -35 -34 -33 word place
-34 -32 -35 -27 word presenter
-34 -35 -35 -28 word questions
-35 -33 -32 -30 word record
-35 -35 -34 -30 word several
18 -35 -30 -18 word she
-9 -35 -31 -25 word street
-35 -30 -33 -31 word thursday
-35 -28 -29 -25 word took
-35 -32 -35 -30 word transcript
-33 -35 -29 -30 word understand
-35 -2 -30 -18 word walk
34 -19 -16 13 before comment
-34 -33 -34 -33 before ends 1
-24 -29 -34 -31 before suggest
-34 -32 -30 -31 begins 0 five
-33 -34 -32 -29 begins 0 here
-34 -20 -18 -19 begins 0 motion
-2 -34 -22 -26 begins 0 section
34 2 -1 6 begins 0 yes
-34 -30 -26 -28 begins 0 𝐛
-34 -32 -30 -23 begins 1 chairman
-34 -31 -29 -27 begins 1 d
-30 -34 -31 -27 begins 1 ice
-28 -34 -30 -27 begins 2 every
-34 -29 -29 -25 begins 2 first
-33 -32 -34 -31 begins 2 here
1 -6 -34 7 begins 2 it
-33 -31 -34 -28 begins at the
-13 -34 -26 -23 begins it was
-34 -20 -18 -19 begins motion #
-34 -30 -26 -28 begins 𝐛 #
-34 -20 -23 14 behind first question
-20 -22 -34 -27 behind on line
-22 -33 -34 -32 ends 1 and
-34 -31 -33 -28 ends 1 comment
-17 -31 -34 -25 ends 1 do
-23 -33 -34 -29 ends 1 good
-33 -34 -31 -27 ends 1 nobody
-24 -34 -31 -30 ends 1 so
-34 -31 -27 -25 ends 1 yours
-31 -17 -34 -16 ends 1 “”
-18 -34 -32 -14 ends 2 are
-34 -28 -26 -15 ends 2 come
-34 -34 -32 -28 ends 2 little
-34 -30 -31 -26 ends 2 out
-34 -28 -26 -29 pair and (
-33 -32 -34 -26 pair and was
-34 -25 -26 -30 pair c :
-34 -25 -32 -5 pair do you
-34 -20 -18 -19 pair motion #
-8 -34 -26 -9 pair points #
-33 -34 -26 -28 pair sentence ,
-34 -30 -26 -26 pair she is
-9 -34 -32 -27 pair the council
-34 -31 -27 -29 pair the list
-34 -29 -27 4 pair there is
-34 -32 -29 -30 pair twenty -
-34 -30 -24 -24 pair two .
34 2 -2 7 pair well done
-31 -30 -34 -31 pair would like
-34 -31 -33 -31 word cannery
1 -34 -32 8 word come
-34 -29 -31 -7 word department
-34 -29 -24 -7 word eight
34 -6 -5 2 word fine
16 -34 -28 -2 word first
-34 -32 -29 -27 word hand
-34 -28 -28 -26 word january
-34 -14 -27 -14 word lane
-34 -29 -27 -27 word marlowe
-7 -33 -34 -26 word most
-33 -34 -31 -29 word offer
-34 -30 -28 -27 word places
-31 -32 -34 -28 word remove
-33 -32 -34 -31 word runs
-14 -31 -34 -23 word shall
-34 -33 -34 -29 word signed
-34 -32 -30 -27 word sister
-34 -28 -27 -26 word sit
-24 -1 -34 -20 word two
-34 -33 -32 -28 word wait
-32 -34 -31 -28 word weather
-22 -33 -33 -32 before ends )
-33 -26 -23 -32 before ends 3
8 -7 -33 -33 before ends ;
-33 -32 -27 -27 begins # /
-33 -24 -22 -24 begins # part
-31 -33 -27 -29 begins - #
-33 -33 -28 -27 begins 0 parking
-30 -30 -33 -25 begins 0 presenter
-29 -26 -33 -28 begins 0 suggested
-30 -33 -32 -28 begins 0 three
-33 -32 -30 -28 begins 0 twenty
-30 -33 -31 -24 begins 1 !
-33 -30 -28 -27 begins 1 any
-30 -33 -32 -8 begins 1 did
-33 -29 -33 -30 begins 1 from
6 -33 4 -3 begins 2 '
-14 -32 -33 -27 begins 2 have
-31 -33 -23 -29 begins 2 now
-32 -33 -28 -26 begins 2 thirty
-33 -26 -27 -28 begins nothing in
-30 -30 -33 -25 begins presenter :
-32 -33 -29 -29 begins there '
-16 -33 0 -2 behind agree
-2 -33 -1 -29 behind ends !
-33 -31 -32 -29 ends 0 society
-32 -33 -32 -25 ends 1 ?
-33 -31 -28 -26 ends 1 council
-14 -14 -27 -33 ends 1 in
-33 -22 -20 -20 ends 1 point
-33 1 -18 -23 ends 1 to
-7 -33 5 -25 ends 2 on
-33 -29 -29 -31 ends 2 or
-33 -32 -27 -29 ends 2 points
-33 -32 -30 -26 ends 2 third
-32 -33 -29 -28 ends 2 would
-32 -33 -31 -26 ends 2 write
-28 -33 -31 24 first question follows
-11 -28 -13 -33 lines 2
-33 -29 -29 -27 pair # by
-33 -30 -31 -29 pair # hectares
-33 -33 -30 -27 pair # minutes
-5 -33 -27 -27 pair # to
-33 -29 -27 -28 pair ) to
-33 -31 -31 -29 pair , marwick
-23 -33 -28 -27 pair , “”
14 -33 -1 -20 pair about the
-33 -33 -33 -31 pair and he
33 16 -31 -17 pair and i
-33 -31 -29 -29 pair are about
-33 -32 -32 -30 pair are in
-33 -31 -30 -33 pair asked to
-16 -32 -33 -27 pair first ,
-33 -27 -22 -25 pair first sentence
-31 -33 -28 -27 pair for that
-33 -31 -30 -29 pair four hundred
-33 -29 -29 -28 pair ii .
-33 -31 -32 -30 pair meant to
1 -5 -33 -10 pair of it
-24 -28 -33 -26 pair please ,
-30 -30 -33 -25 pair presenter :
-33 -26 -27 -26 pair the committee
-20 -33 -32 -27 pair the end
-33 -32 -32 -31 pair the island
-1 -33 -32 -20 pair the last
2 -33 -30 -19 pair the same
-29 -33 -31 -27 pair three months
-6 -10 -11 33 pair to know
-33 -30 -26 -27 pair votes to
-31 -31 -33 -27 pair we '
-29 -33 -27 -25 pair week .
-27 -24 -28 -33 pair what would
-29 -33 -27 -27 pair where the
-33 -30 -27 -24 pair with “”
-33 -32 -33 -31 pair would you
-33 -32 -32 -29 word approved
-33 -31 -26 -25 word bear
-26 -33 -31 -29 word committee
-31 -30 -33 -29 word copy
-32 -33 -30 -12 word ends
-14 -32 -33 2 word five
-33 -28 -26 -26 word friday
-33 -33 -29 -26 word hallow
-33 -33 -29 -29 word health
-33 -33 -29 -11 word instead
-33 -28 -23 -24 word item
-30 -32 -33 -31 word map
-33 -31 -33 -26 word note
-31 -33 -30 -28 word packet
-17 -8 -33 -8 word sentence
5 7 8 -33 word should
-27 -26 -33 -27 word suggested
-31 -30 -33 -28 word team
-33 -30 -31 -29 word times
-10 -33 -32 -27 word words
-14 -31 -28 -32 before ends r
-32 -29 -28 -21 begins 0 are
-32 -1 -24 -21 begins 0 but
-30 -32 -30 -27 begins 0 j
-31 -29 -32 -28 begins 0 minutes
-32 -31 -29 -25 begins 0 seven
-32 -28 -25 -22 begins 1 e
-32 -30 -32 -24 begins 1 editor
-32 -25 -25 -25 begins 1 name
-32 -30 -28 -25 begins 1 no
-30 -23 -32 -25 begins 1 old
-32 -31 -28 -25 begins 1 present
-32 -30 -19 -2 begins 1 “”
-29 -28 -32 -28 begins 2 draft
-32 -25 -28 -23 begins 2 points
-25 -26 -32 -22 begins 2 up
-7 -32 -31 -7 begins 2 was
-32 -26 -25 -10 begins 2 will
-29 -30 -32 -25 begins hello ,
-30 -31 -32 -24 begins i had
-27 -29 -32 -25 begins i should
-29 -31 -32 -27 begins i would
-30 -32 -30 -27 begins j .
-30 -23 -32 -25 begins the old
-32 -31 -28 -26 begins the second
-27 -30 -32 -29 behind ends b
-30 -32 -31 -27 behind ends w
-16 -32 -19 -29 elsewhere suggest 1
-32 -31 -32 -29 ends 0 club
-32 -30 -29 -27 ends 0 street
-32 -25 -27 -25 ends 1 follows
-2 -32 -28 -15 ends 1 of
-28 -32 -28 -23 ends 1 school
-23 -30 -32 -28 ends 1 time
-32 -30 -25 -26 ends 1 𝐞
-32 -24 -18 -9 ends 2 -
-32 -32 -30 -30 ends 2 bus
-31 -32 -30 -28 ends 2 draft
32 3 1 3 ends 2 well
-32 -30 -24 6 first question names_draft
-32 -27 -23 -26 pair ) part
-32 -29 -28 -26 pair asked for
-12 -32 -27 -23 pair did not
-32 -25 -23 -23 pair draft city
-32 -31 -29 -26 pair fair .
-32 -29 -28 -24 pair good evening
-30 -31 -32 -28 pair harbour strategy
3 -32 -29 -16 pair have no
-27 -32 -25 -3 pair i don
-16 -28 -32 -22 pair i like
-10 -9 -32 -4 pair i was
-32 -28 -31 -25 pair in writing
-32 -27 -25 -26 pair it ;
-22 -31 -32 -17 pair it be
32 2 0 7 pair no objection
-32 -29 -31 -25 pair not one
-29 -30 -32 -27 pair put it
-28 -32 -28 -24 pair quay street
1 -28 -32 -21 pair read it
-32 -26 -27 -25 pair says that
32 0 1 6 pair should stay
-32 -32 -27 -26 pair table #
-32 -28 -28 -26 pair the parish
-26 -32 -30 -24 pair the school
-32 -32 -31 -13 pair the year
-32 -26 -26 -26 pair to insert
-31 -32 -32 -27 pair to put
-11 -32 -26 -24 pair to “”
-32 -27 -27 -25 pair told us
-14 -32 -27 -25 pair white paper
-32 -28 -22 -22 pair year .
-32 -27 -22 -22 pair years is
-29 -32 -28 -26 pair you don
11 -1 -32 7 word are
-25 -32 -4 -27 word boats
-32 -26 -26 -23 word brings
-18 -11 -32 -25 word chapter
-31 -32 -31 -26 word college
-32 -7 -32 -23 word councillor
-32 -5 -21 -18 word date
-28 -29 -32 -27 word gail
32 -11 17 -4 word glad
-31 -30 -32 -26 word hands
-30 -16 -32 -25 word harbour
-30 -2 -32 -18 word he
-32 13 -30 3 word house
17 32 13 1 word i
-32 -10 -31 -27 word list
-30 -32 -26 -27 word lock
9 4 -32 10 word nobody
-32 -21 -16 31 word or
-29 -32 -29 -27 word plain
-31 -32 -28 -7 word promised
-32 -32 -30 -27 word rubbish
-10 -32 -30 -26 word small
32 1 -3 5 word welcomes
8 7 -20 32 word who
-32 -32 -31 -25 word won
20 -20 -20 31 before first question
-30 -29 -31 -26 begins 0 delete
-13 -12 -31 -27 begins 0 that
-25 -3 -5 -31 begins 0 you
-29 -30 -31 -27 begins 1 house
-31 -29 -31 -25 begins 1 live
-31 -30 -28 -28 begins 1 table
-31 -27 -26 -25 begins 2 husband
-31 -25 -24 -24 begins 2 ii
-31 -28 -28 -27 begins 2 mrs
-12 -31 -26 -25 begins 2 paragraph
-30 -31 -26 -25 begins annex #
-31 -29 -31 -24 begins the chairman
-25 -22 -27 -31 begins what would
-31 -30 -23 -26 begins “”
-8 -31 -29 -20 behind first disagree
-31 -18 -21 16 behind question
-31 -31 -31 -29 ends 0 association
-31 -23 -24 -25 ends 0 strategy
-29 -31 -27 -24 ends 1 against
-31 -29 -31 -26 ends 1 by
-31 -31 -29 -26 ends 1 days
-31 -29 -28 -25 ends 1 end
-29 -31 -28 -23 ends 1 enough
-31 -31 -30 -25 ends 1 hello
-30 -31 -31 -28 ends 1 him
-26 -29 -31 -23 ends 1 library
-30 -30 -31 -27 ends 1 lot
-31 -30 -31 -28 ends 1 love
-31 -29 -26 -22 ends 1 road
-9 -31 -29 -2 ends 2 by
-31 -28 -26 -24 ends 2 same
-18 -31 -21 -29 length 2
-31 -31 -25 -26 pair # number
-31 -31 -31 -29 pair ' association
-13 -31 -22 -24 pair ) the
-31 -28 -28 -25 pair , when
-31 -26 -25 -24 pair . )
-31 -26 -29 -24 pair : mrs
-27 -31 -29 -23 pair again .
-23 -28 -31 -26 pair all the
-31 -31 -29 -24 pair an hour
-31 -27 -29 -25 pair at its
-31 -31 -29 -26 pair days .
-15 -28 -31 -22 pair do .
-31 -28 -26 -25 pair draft white
-31 -28 -26 -23 pair for thirty
-9 -26 -31 -19 pair have read
-30 -31 -31 -28 pair him .
-27 -31 -28 -25 pair i asked
-31 -30 -31 -26 pair i shall
-31 -30 -27 -27 pair it reads
-30 -30 -31 -27 pair lot .
-31 -29 -26 -22 pair my english
-31 -27 -25 -14 pair nobody has
6 -31 -28 -19 pair nothing to
-15 -31 -5 -21 pair of them
-31 -28 -24 -21 pair on .
-29 -29 -31 -25 pair read your
-31 -29 -26 -22 pair road .
-29 -26 -31 -24 pair the above
-31 -29 -31 -24 pair the chairman
-14 -31 -31 -10 pair the second
-31 -26 -22 -4 pair under the
13 -3 -31 -11 word )
-31 -31 -28 -28 word across
-29 -31 -28 -26 word agency
-31 -27 -20 -27 word annex
-30 -30 -31 -24 word asking
31 -1 -5 4 word bit
-5 9 -31 -9 word but
-31 -29 -30 -24 word church
-31 -28 -29 -25 word clock
-28 -30 -31 -25 word community
-31 -30 -30 -25 word company
-21 -31 -25 -31 word deleted
13 26 21 31 word do
31 -11 -12 -6 word document
-28 -31 -29 -25 word dues
-31 -30 -26 -26 word eighty
-27 -31 -28 -13 word elected
-31 -29 -28 -25 word flat
-31 -21 -21 -3 word h
-24 -31 -27 21 word know
-31 -29 -27 -25 word memorandum
-31 1 -31 -22 word minister
-31 -29 -31 -27 word monday
-31 -25 -29 -26 word move
-31 -28 -28 -26 word nor
-19 -31 -31 -30 word reply
-31 -20 -20 -11 word row
-9 4 -31 -4 word said
-31 -28 -26 -26 word saturday
20 -31 9 6 word see
9 -31 -26 -21 word six
-13 -31 -29 -23 word some
-31 -29 -30 -28 word sunday
-27 -31 -29 -26 word thanks
18 17 -31 12 word this
-15 7 -31 -22 word those
-17 -31 -25 -23 word trade
-31 -30 -28 -26 word tregear
10 8 -18 31 word why
-17 -31 -31 -24 word wording
-30 -26 -26 -24 before ends w
-29 -30 -25 -28 begins # october
-30 -25 -20 5 begins 0 by
-3 -7 -5 30 begins 0 how
-30 -30 -25 -23 begins 0 item
-4 -30 -27 -20 begins 0 she
-7 -27 -30 -24 begins 0 they
-29 -30 -26 -26 begins 1 article
-29 -30 -25 -28 begins 1 october
-30 -29 -24 -29 begins 1 said
30 26 -1 5 begins 1 think
-26 -27 -30 -23 begins 1 took
-25 -25 -30 -22 begins 1 week
-10 -27 -30 -20 begins 1 were
-29 -27 -30 -19 begins 2 ?
-30 -24 -25 -24 begins 2 come
-30 -29 -28 -22 begins 2 gone
-29 -28 -28 -30 begins 2 there
-30 -30 -30 -25 begins 2 word
-30 -19 -22 -23 begins c :
-25 -25 -30 -22 begins next week
-30 10 -17 6 begins paragraph #
-30 -22 -19 -21 begins part ii
-16 -30 -21 -24 begins points #
-30 -27 -27 -23 begins the county
-29 -30 -25 -25 begins under #
-16 -29 -30 21 behind on line first question
-30 -22 -24 -23 ends 0 marwick
-30 -23 -20 -24 ends 0 reply
-28 -28 -30 -26 ends 0 team
-30 -28 -28 -28 ends 1 answer
30 1 -2 5 ends 1 document
-29 -30 -26 -21 ends 1 marwick
-30 -28 -27 -23 ends 1 minutes
-15 -30 -29 -16 ends 1 plan
-28 -29 -30 -27 ends 1 reply
-16 -29 -30 -26 ends 2 good
-29 -30 -30 -26 ends 2 harbour
11 -30 6 -1 ends 2 my
-30 -4 -24 -5 ends 2 two
-11 -30 -26 -6 pair # has
-15 -30 -26 -22 pair # no
-30 -27 -28 -24 pair # would
-1 -30 -27 -20 pair ' ve
-30 -25 -26 -22 pair , of
-30 -29 -28 -26 pair : mr
-30 5 -26 -20 pair but i
-29 -27 -30 -25 pair clerk to
-29 -30 -29 -26 pair draft code
-30 -28 -30 -25 pair from a
-30 -28 -26 -25 pair has not
-30 -26 -23 -24 pair hours in
-30 -28 -29 -24 pair in which
-30 -27 -25 -23 pair is needed
-30 -24 -20 -22 pair item #
-17 -26 -30 -24 pair like that
-30 -24 -23 -23 pair may not
-30 -29 -30 -24 pair meeting .
-30 -28 -27 -23 pair minutes .
-30 -28 -29 -25 pair my husband
-29 -30 -28 -23 pair my wife
-25 -25 -30 -22 pair next week
-28 -30 -28 -22 pair nine .
-30 -28 -29 -25 pair november .
-30 -24 -21 -20 pair of marwick
-30 -30 -26 -24 pair on sundays
-18 -30 -19 -11 pair part ii
-30 -27 -25 -22 pair point #
-30 -23 -24 -21 pair read “”
-30 -29 -11 -24 pair replace the
-30 -26 -27 -24 pair says four
-29 -30 -28 -24 pair some of
-30 -29 -25 0 pair the other
-30 -29 -28 -25 pair to three
-28 -30 -28 -22 pair up to
-25 -25 -30 -22 pair week :
-29 -30 -27 -24 pair you mean
-30 -25 -21 -24 pair – “”
-30 -28 -21 -23 pair “” ;
-28 -29 -30 -26 pair “” there
-30 -16 -12 -23 word :
-30 -30 -26 -23 word access
-30 -23 -22 -22 word aldermere
-5 -30 -29 -29 word any
-30 -6 -2 1 word bus
-30 -25 -23 -26 word called
-16 -30 -30 -11 word changes
-27 -25 -30 -25 word chapel
8 -25 -30 -18 word club
-28 -30 -28 -26 word corrow
-28 -30 -30 -23 word derek
-20 -30 -2 -7 word fish
-18 -8 -30 -21 word happy
-28 -29 -30 -24 word le
30 24 -19 -5 word leave
-30 3 -25 -18 word matters
-30 -23 -15 -23 word may
-27 -30 -27 -24 word mile
-9 -30 -29 -4 word must
-30 -26 -25 5 word need
-30 -27 -30 -25 word north
-30 -3 -3 -11 word park
-29 -28 -30 -25 word post
-30 -27 -27 -23 word r
-7 -30 -29 -24 word road
-8 -29 -30 -2 word stone
-8 -30 -22 -20 word subsection
-28 -29 -30 -24 word such
-30 -19 -17 -18 word tells
-29 -30 -27 -13 word tide
-30 -12 -30 -11 word town
-1 -30 -27 -20 word ve
-30 -24 -20 15 word whether
30 24 16 18 word with
-21 -24 -29 -25 always
-29 -21 -20 -20 before ends p
18 -21 -20 29 before question
-29 -27 -26 -26 begins 0 class
-27 -29 -29 -21 begins 0 derek
-16 8 -29 3 begins 0 mr
-29 -24 -22 -22 begins 0 now
-18 -29 -23 -27 begins 0 part
25 -18 29 -7 begins 0 please
-29 -25 -23 -21 begins 0 some
-29 -27 -29 -24 begins 0 transcript
-10 -25 -29 -22 begins 0 your
-28 -29 -27 -26 begins 1 march
-29 -23 -25 -24 begins 1 may
-12 -29 -24 -21 begins 1 second
-29 -26 -28 -12 begins 1 there
-29 -26 -28 -6 begins 1 wrote
-29 -26 -26 -24 begins 2 as
-26 -27 -29 -24 begins 2 four
-29 -27 -29 -26 begins 2 say
-29 -27 -27 -24 begins subject :
-3 -4 -18 -29 behind ends .
-26 -7 -29 -22 behind ends 4
-27 -29 -27 -23 behind ends p
13 -29 -29 -21 behind on line disagree
29 -7 -11 -3 ends 1 !
-28 -29 -26 -24 ends 1 date
-11 -27 -29 -24 ends 1 first
-25 -29 -18 -19 ends 1 long
-29 -26 -27 -23 ends 1 tea
-29 -27 -27 -27 ends 1 why
-29 -22 -21 -7 ends 1 year
-29 -29 -28 -24 ends 2 &
-29 -21 -24 -20 ends 2 following
-10 -29 -28 -8 ends 2 its
-29 -24 -28 -20 ends 2 miss
-29 -25 -22 2 ends 2 other
-29 -23 -21 -22 ends 2 votes
-29 -26 -28 -26 ends 2 white
6 16 1 -29 not held dropped
4 -29 -25 1 pair # in
-29 -23 -21 -22 pair # votes
-29 -25 -20 -21 pair # –
-29 -23 -24 -25 pair , clause
-27 -29 1 -22 pair , not
-29 -7 -23 -1 pair , who
-29 -29 -29 -21 pair ? ?
-29 -27 -20 -20 pair about .
-29 -28 -27 -24 pair as follows
-29 -25 -25 -21 pair city council
-27 -29 -24 -22 pair date .
-29 -19 -19 -18 pair first draft
-29 -23 -27 -4 pair from #
-29 -28 -25 -26 pair he would
-26 -29 -28 -24 pair i may
-5 4 -29 -21 pair it '
-29 -28 -26 -2 pair it has
-27 -26 -29 -29 pair it say
-3 -29 -29 -17 pair leave it
-29 -29 -27 -23 pair morning .
-29 -25 -21 -20 pair not be
-28 -23 -25 -29 pair now ?
-4 -29 -29 -22 pair over the
-17 -26 -29 -10 pair per cent
-27 -29 -20 -20 pair said the
-29 -28 -29 -24 pair says the
-29 -27 -27 -24 pair subject :
-29 -26 -27 -23 pair tea .
-29 -27 -29 -28 pair tell us
-11 -21 -29 -22 pair the following
-29 -22 -21 -5 pair the morning
-29 -28 -27 -24 pair the panel
-29 -23 -21 -18 pair the present
-29 -27 -28 -27 pair to send
-29 -27 -26 -23 pair up in
-29 -23 -25 -25 pair waterways bill
29 -5 -4 2 pair we think
-4 -29 -26 -6 pair word “”
-12 -29 -28 -25 pair would be
-29 -20 -17 -20 word /
-23 18 -29 -20 word against
-6 -29 -29 -21 word agreed
-13 21 24 29 word also
-24 3 -29 22 word asked
-29 -28 -28 -25 word calls
-17 -26 -29 -10 word cent
-29 -27 -26 -25 word concern
-27 -11 -29 -27 word crowns
-29 -26 -24 -25 word drawn
-8 -28 -29 -1 word eleven
-29 -23 -26 -22 word families
29 19 -6 -2 word fourteen
-29 -25 -22 -22 word harbours
-29 2 -27 -23 word him
4 -29 3 7 word like
-29 -25 -24 -22 word limited
-13 -25 -29 -22 word mooring
-8 -26 -29 -20 word notice
-15 -1 -29 -21 word objectives
-29 -25 -23 -21 word officers
-16 -29 -24 -5 word order
29 -2 1 4 word principle
-7 -29 -27 -22 word propose
-29 -24 -26 -25 word provision
-29 -23 -20 -23 word recycling
1 -4 -29 -18 word same
-29 -27 -29 -24 word sent
-29 -28 -28 -25 word shore
-28 -5 -29 7 word still
-29 -29 -25 -23 word towpath
-29 -27 -1 -8 word use
-29 -18 -17 -17 word used
-29 -18 -17 -17 word voted
-29 -29 -27 -25 word wend
-28 -20 -19 -24 before ends 2
-28 -6 -4 -9 before on line agree
-20 -18 -28 -23 begins 0 anything
-27 -28 -27 -24 begins 0 resolution
-12 -27 -28 -21 begins 0 thank
-28 -19 -18 7 begins 0 when
-2 5 -28 -19 begins 1 am
-26 -22 -21 -28 begins 1 clause
-28 -26 -27 -22 begins 1 clerk
-27 -28 -26 -22 begins 1 parish
-27 -28 -27 -22 begins 1 wife
-28 -28 -28 -23 begins 2 chair
-26 -26 -28 -24 begins 2 strategy
-27 -27 -28 -23 begins to :
-1 -28 7 6 behind on line first suggest
-4 -28 -27 -5 elsewhere disagree 2
-27 -25 -28 -21 ends 1 &
-25 -28 -23 -25 ends 1 islands
-28 -27 -28 -25 ends 1 madam
-16 -28 -1 -22 ends 1 out
-27 -28 -28 -24 ends 1 parish
-28 -21 -22 -21 ends 1 replaced
-28 -25 -25 -19 ends 1 thing
-28 -24 -24 -20 ends 1 three
-28 -24 -24 -21 ends 1 twice
-28 -23 -21 -18 ends 1 wording
-26 -26 -28 -21 ends 1 words
-26 -28 -26 -24 ends 2 always
-26 -5 -28 -21 ends 2 every
-10 -24 -28 -18 ends 2 old
-28 5 -20 -18 ends 2 too
-28 -22 -18 -18 ends 2 we
-13 -1 -28 21 first question runs
28 -9 -12 -5 pair ! !
6 -28 -19 1 pair ) ,
-18 -28 -19 -25 pair ) in
17 7 -28 11 pair , and
-28 -20 -19 -20 pair , at
-4 5 4 28 pair , or
-28 -25 -23 -19 pair : good
-27 -28 -28 -26 pair a resident
-28 -28 -27 -24 pair at a
-24 -28 -27 -23 pair be struck
-27 -28 -28 -23 pair enough .
-26 -28 -24 -23 pair got the
-27 -28 -27 -23 pair however ,
8 28 -12 -6 pair i do
-5 -28 -16 -17 pair in a
-28 -22 -19 -2 pair in one
-28 -21 -23 -22 pair insert a
15 -3 -28 -5 pair it is
-28 -23 -24 -23 pair meeting on
-27 -28 -27 -23 pair minister ,
-28 -26 -28 -23 pair of tea
-28 -22 -19 -16 pair out and
-4 -28 -27 -23 pair page #
-28 -26 -24 -23 pair replace “”
-28 -21 -22 -21 pair replaced .
-24 -8 -28 -22 pair so i
-28 -22 -21 -20 pair st orrin
28 24 -2 -1 pair than the
-22 -27 -28 -23 pair thanks for
-14 -28 -27 -24 pair the city
-28 -23 -25 -21 pair the marwick
-26 -25 -28 -10 pair the number
-28 -25 -25 -19 pair thing .
-28 -27 -24 -23 pair thirty -
-27 -27 -28 -23 pair to :
5 -28 -26 1 pair to be
-11 -28 -27 -20 pair too .
-28 -24 -24 -21 pair twice .
28 0 -3 4 pair welcomes the
-26 -26 -28 -21 pair words .
17 0 -28 0 word (
-28 -27 -27 -8 word @
-28 -24 -28 -26 word aloud
11 -28 -26 1 word been
-28 -26 -26 -24 word behalf
-5 -28 4 5 word board
-14 -28 -24 -21 word carried
-8 -25 -28 -23 word crew
-28 -27 -26 -21 word engineer
22 -28 -21 -12 word fair
-28 -23 -24 -21 word february
-28 -18 -17 -16 word fell
-27 -28 -20 -20 word gate
-28 -24 -24 -9 word gazette
-6 -28 -1 5 word go
27 -28 -25 -11 word good
6 -28 -19 8 word half
-28 -18 -16 -18 word hallam
-28 -25 -23 -22 word however
-28 17 15 14 word if
-28 2 -24 -18 word inserted
-28 -28 -22 -22 word lund
-28 -26 -26 -23 word net
-4 -28 -28 -9 word new
-28 -28 -25 -25 word nights
11 28 13 14 word nothing
-28 -22 -21 -20 word orrin
-28 -25 -23 -23 word publish
-27 -28 -28 -26 word resident
-28 -24 2 -9 word seven
-13 -28 -28 -26 word st
-28 -26 -28 -24 word tenants
-28 -24 -16 -5 word twelve
8 8 -6 28 word under
-28 -28 -24 -23 word waiting
0 -28 -26 -12 word wrote
-26 -27 -26 -23 before ends a
-7 -23 -27 -21 begins 0 first
-12 -27 -19 -18 begins 0 he
-27 -21 -24 13 begins 0 is
-27 -20 -18 -20 begins 0 mine
-27 -22 -23 -23 begins 0 public
-27 -22 -21 -18 begins 0 wording
-27 -26 -27 -24 begins 1 &
27 9 1 4 begins 1 agree
-26 -27 -27 -21 begins 1 le
-27 -26 -27 -21 begins 1 make
-27 -24 -26 -22 begins 1 marwick
3 -27 -26 5 begins 1 to
-27 -24 -25 -20 begins 2 harbour
20 -27 8 -19 begins 2 in
-10 -27 -24 -23 begins 2 section
-27 -26 -25 -25 begins class #
-27 -6 -25 -19 begins i do
-5 -6 -27 -21 begins i was
-27 -25 -23 -20 begins my wife
-25 -27 -25 -22 ends 1 changes
-26 -26 -27 -21 ends 1 d
-25 -27 -25 -21 ends 1 e
-27 -27 -23 -21 ends 1 either
-27 -26 -24 -22 ends 1 september
-26 -27 -27 -23 ends 1 your
-27 -19 -18 -16 ends 2 any
-27 -20 7 -12 ends 2 read
-9 -27 -24 -22 line from end 3
-27 -21 -18 -21 pair # april
-27 -27 -27 -24 pair # when
-22 4 -27 -23 pair ) :
-10 -27 4 0 pair , a
-27 -22 -20 -21 pair , after
-27 -27 -27 -21 pair , miss
-27 -19 -22 -20 pair , policy
-26 -27 -25 -24 pair - four
-12 -27 -27 -27 pair a whole
-27 -18 -17 -20 pair act for
-2 27 0 5 pair am against
-25 -26 -27 -24 pair an answer
-19 -6 -27 -11 pair and #
-27 -20 -18 -21 pair april #
-27 -24 -24 -22 pair asked you
-27 -11 -17 -17 pair can '
-25 -27 -25 -22 pair changes .
-25 -26 -27 -25 pair county ,
27 -2 21 5 pair i say
-14 -25 -27 -23 pair i see
-26 -27 -17 -23 pair is wrong
-27 -14 -21 -23 pair it ,
-15 -24 -27 -17 pair keep it
-23 -27 -26 -24 pair know what
-27 -25 -26 -22 pair make the
-26 -27 -24 -21 pair may .
-27 -22 -22 -22 pair meeting ,
-25 -27 -27 -19 pair nobody can
-26 -27 -23 -23 pair none of
-26 -27 -26 -24 pair not understand
-27 -1 -12 2 pair out of
-27 -25 -25 -21 pair r .
-27 -21 1 1 pair the bus
-27 -23 3 -18 pair the consultation
-27 -24 -19 -19 pair the harbours
-27 -25 -22 -21 pair the minutes
-26 -27 -26 -24 pair there ,
-27 -24 -20 -22 pair three years
-24 -27 -4 -3 pair to have
-27 -25 -24 -21 pair to make
-26 -26 -27 -24 pair us to
-27 -18 -17 -20 pair we act
-11 -27 -24 -8 pair what the
16 0 -27 1 pair with the
-27 -25 -26 -23 word applause
-4 -27 -25 -21 word association
-27 -20 -19 -7 word changed
-27 -26 -24 -21 word customers
20 27 2 4 word disagree
-27 -21 -19 0 word dr
19 -4 -27 -13 word draft
27 5 5 5 word in
27 6 -17 13 word line
-23 -25 -27 -23 word mentioned
-11 -24 -27 -7 word per
-27 -15 -14 -15 word position
-20 -4 -27 7 word pounds
15 -27 24 -5 word put
-7 -27 -27 -4 word rule
-27 -23 -24 -22 word thornmere
27 3 5 19 word top
-25 -23 -26 -24 before ends o
-24 -26 -26 -18 begins 0 apologies
-26 -24 -21 -21 begins 0 chapter
-26 -19 -18 -19 begins 0 date
-8 -19 -26 -17 begins 0 love
-26 -20 -17 -25 begins 0 objective
-11 -26 -15 5 begins 0 points
-26 -26 -26 -6 begins 0 which
0 2 -4 26 begins 0 will
-20 2 -26 -20 begins 1 also
-26 -24 -24 -22 begins 1 hill
-23 -25 -26 -23 begins 1 lane
-3 -18 -26 -16 begins 1 like
-10 -26 -18 -20 begins 1 paragraph
-1 -26 -1 -23 begins 1 should
6 -26 6 -18 begins 2 i
-10 -26 -23 -18 begins 2 nothing
-26 -16 -12 -1 begins 2 part
-26 -18 -16 -16 begins 2 policy
-4 -24 -26 -18 begins 2 says
-3 -23 -26 1 begins 2 you
-24 -26 -26 -18 begins apologies :
-26 -24 -21 -21 begins chapter #
-21 -26 -21 -1 begins i don
-26 -25 -23 -21 begins item #
-22 -21 -25 -26 begins may i
-26 -24 -25 -24 begins minutes of
-26 -24 -26 -21 begins the clerk
-25 -25 -26 -20 begins the committee
-26 -24 -20 -17 begins “” .
-26 -26 -26 -22 behind ends 0
-26 -22 -24 -26 behind ends a
-26 -20 -20 -18 behind ends g
-26 -26 -26 -24 ends 0 aldermere
-26 -23 -25 -22 ends 0 form
-26 -25 -26 -23 ends 0 llp
-14 -26 -23 7 ends 1 #
-22 -26 -24 -5 ends 1 again
-26 -20 -17 -19 ends 1 april
6 -26 -19 -20 ends 1 is
-26 -26 -26 -23 ends 1 line
-25 -24 -26 -22 ends 1 response
-26 -14 -13 -16 ends 2 paragraph
-1 -26 2 -9 ends 2 with
20 26 14 20 length 3
22 20 21 26 length 5
-26 -5 -22 -4 pair # a
-13 -26 -23 -18 pair , about
-1 -4 -26 -21 pair , but
-26 -16 -15 -16 pair : part
-15 -25 -26 -16 pair : we
-26 -15 -12 -14 pair act #
26 13 -7 -9 pair agree with
-24 -26 -26 -18 pair apologies :
15 -7 26 20 pair by the
-26 -26 -26 -23 pair came to
-26 -19 -17 -18 pair date :
-26 -20 -19 -19 pair held in
19 26 9 -7 pair i am
26 -13 -9 -9 pair in it
26 -7 0 2 pair is better
-26 -19 -23 -22 pair last year
-26 -25 -24 -24 pair marwick ,
26 1 -1 5 pair objection to
-26 -21 -15 -19 pair of “”
-24 -24 -26 -22 pair on tuesday
-26 -23 -18 -17 pair one and
-26 -26 -26 -23 pair parish council
-26 -24 -24 -19 pair pays the
-26 -25 -25 -21 pair say “”
11 -26 -17 -16 pair that is
-4 -2 26 15 pair the lighthouse
-26 5 -26 -18 pair the minister
-26 -23 -20 -19 pair the road
-26 -24 -26 -24 pair the station
-26 -23 -23 -18 pair the trust
26 1 -1 26 pair the way
-26 -19 -17 -19 pair there are
26 -4 -2 23 pair they are
-26 -19 -21 -19 pair they can
-26 -25 -26 -25 pair through the
-8 -5 -23 -26 pair to #
-26 -22 -21 -22 pair to take
26 3 -2 6 pair we support
-4 -26 4 -5 pair what i
-26 -22 -21 -6 pair who has
-26 -23 -24 -25 pair why ?
-15 -22 -21 -26 pair with it
26 -2 -2 4 pair women '
-26 -26 -21 -19 pair won '
-26 -24 -19 -26 pair “” -
-16 -25 -26 -20 word alter
-10 -8 -6 26 word anybody
-26 -24 -25 -21 word bits
-9 -26 -22 -17 word both
-18 -26 -25 -6 word cllr
-7 -26 -17 -4 word closed
4 3 -26 -17 word find
-26 -23 -1 -19 word hear
-26 -23 -20 -19 word heard
-11 -26 -24 -10 word hour
-16 -6 8 -26 word keep
-25 -26 -3 -19 word library
-26 -25 -26 -23 word llp
-26 -16 -16 5 word march
-26 3 -14 0 word mean
5 -26 -23 8 word mrs
-26 -23 -26 -20 word nurse
-3 -26 -23 6 word off
-1 -26 -26 -18 word officer
-14 -26 -25 -21 word policy
-26 -22 -23 -6 word shed
-26 -25 -23 -2 word term
-7 -26 -20 9 word told
-19 -4 -26 -18 word worked
-25 -24 -22 -22 before ends 8
-25 -25 -21 -20 begins # :
-24 -25 -21 -23 begins # march
1 -25 -20 -14 begins 0 all
-5 -24 -25 -17 begins 0 let
-25 -25 -25 -22 begins 0 port
-25 -22 -21 -20 begins 1 act
13 0 -25 5 begins 1 do
-25 -22 -23 -21 begins 1 ref
-25 -24 -24 -21 begins 1 saltrey
-25 -17 -14 -16 begins 1 strategy
-25 -21 -22 -21 begins 2 b
25 18 -12 -8 begins 2 with
-25 -18 -23 -3 begins do you
-22 -25 -25 -17 begins nobody can
-24 -23 -25 -22 begins response to
-11 -25 -25 -19 begins thank you
-25 -22 -21 -20 begins we act
4 -23 -25 -1 behind ends d
-24 -22 -25 -20 ends 0 trust
-22 -25 -23 -21 ends 1 class
-25 -22 -25 -22 ends 1 consultation
-22 -25 -18 -19 ends 1 dear
-25 -24 -25 -21 ends 1 know
-25 -24 -24 -21 ends 1 streets
-3 -22 -25 -21 ends 1 whole
-24 -24 -25 -22 ends 2 here
-25 -20 -15 -16 ends 2 says
-24 -6 -25 -22 ends 2 t
13 1 21 25 opinions 2
-25 -21 -23 -23 pair # b
-2 -19 -25 -13 pair ( #
-9 -25 -21 -19 pair all .
19 25 -6 -2 pair all of
10 -18 -25 -13 pair and we
-25 -23 -23 -21 pair behalf of
-4 -25 -18 -18 pair by a
-25 -22 -19 -20 pair council considered
-25 -24 -25 -19 pair d .
-25 -23 -18 -17 pair eighty -
-25 -24 -22 -20 pair hallow bay
-2 -24 -25 -22 pair has been
-3 -22 -25 -16 pair i had
-25 -22 -23 -15 pair in points
-4 -25 -22 -21 pair is one
16 8 6 -25 pair it .
-1 -25 0 -20 pair it in
-25 -23 -24 -23 pair it may
-25 -17 -13 -3 pair it says
-22 -23 -25 -19 pair it took
-25 -21 -18 -20 pair june #
-25 -24 -25 -21 pair know .
-25 -23 -24 -23 pair may concern
-25 -17 -17 -16 pair needs to
-22 -19 -23 -25 pair on ?
-25 -23 -23 -21 pair on behalf
-25 -21 -19 -16 pair one thing
-25 -19 -15 -16 pair one years
-24 -23 -25 -22 pair response to
-2 -25 -18 -15 pair s a
-25 -19 -20 -21 pair small waterways
-25 -23 -23 -19 pair three .
25 -9 -14 13 pair to see
11 9 25 3 pair to the
-25 -17 -14 -16 pair what it
-12 -25 -21 -19 pair what we
-25 -24 -24 15 pair when the
25 -6 -6 -2 pair whole thing
18 18 3 -25 word !
-25 -24 -25 -20 word +
-1 8 25 9 word a
25 -9 -5 -3 word accept
-25 -19 -20 -16 word apply
-14 -25 -24 -22 word branch
-25 -23 -24 -22 word brannoc
18 -25 -13 4 word clause
-16 -25 -25 -17 word comma
-25 -19 -19 -20 word district
-11 -25 -22 -18 word e
-25 -1 5 2 word else
-1 -25 -21 -17 word having
20 13 -25 16 word her
-25 16 -19 7 word ice
-8 -5 25 14 word lighthouse
-25 5 -20 -18 word little
-25 -1 -24 -3 word man
-25 -18 -13 1 word mine
-25 -14 -16 -6 word moor
-24 -25 -25 -2 word ours
0 -25 -22 -20 word page
-18 -25 -25 -23 word roof
-25 -22 -4 -12 word station
-12 -25 -23 -23 word stood
-10 -25 -25 -21 word thanked
23 15 25 25 word the
-24 -25 2 -18 word trust
-5 -24 -25 -21 word union
-13 -23 -25 -17 word welcome
25 -7 16 -3 word whoever
25 -5 -4 -2 word women
-25 6 -15 -15 word young
-24 -24 -23 -19 begins # minutes
-24 -18 -18 -18 begins 0 county
0 -24 -23 -19 begins 0 marwick
-22 -23 -24 -18 begins 0 megan
-24 -20 -18 9 begins 0 why
-24 -23 -24 -19 begins 1 all
-24 -23 -21 -18 begins 1 daughter
-4 -1 -2 24 begins 1 does
-4 -24 -23 3 begins 1 don
2 -23 -24 -17 begins 1 had
-3 -22 -24 -20 begins 1 meeting
4 -24 -20 0 begins 1 that
-22 -23 -24 -18 begins 2 sueur
-9 -24 -18 -14 begins 2 this
-22 -23 -24 -18 begins megan le
-24 -23 -21 -18 begins my daughter
-4 -24 -21 -24 begins sir –
4 -23 -24 -16 begins we are
-24 -21 -22 -23 begins why ?
-24 -20 -20 -18 behind ends 7
-24 -23 -22 -20 ends 0 limited
-24 -20 -21 -19 ends 1 february
-24 -18 -17 -17 ends 2 chamber
-21 -24 -18 -15 ends 2 past
7 -24 -23 -3 ends 2 this
-24 -21 -20 -19 ends 2 three
-13 -24 -21 -19 ends 2 very
-1 -3 -24 -21 ends 2 you
-24 -22 -19 -17 pair # about
-12 -24 -12 -18 pair # paragraph
-7 -24 -4 -19 pair , please
-24 -17 -14 -16 pair / #
-22 -24 -23 -19 pair a mile
-24 -13 -13 2 pair and then
-24 -23 -24 -22 pair answer .
24 -17 -13 5 pair as it
-20 -24 -20 -22 pair d )
-24 -20 -24 -9 pair delete the
-22 -21 -24 -22 pair department of
-24 -20 -21 -16 pair draft at
-6 -22 -24 -19 pair first .
-14 -23 -24 -19 pair good .
-23 -24 -23 -24 pair house ,
24 -4 -5 4 pair i agree
-19 -1 -24 -4 pair i ask
23 24 -2 3 pair i think
17 17 -18 24 pair is a
-24 -21 -18 -17 pair is for
13 -20 -24 -12 pair it should
-22 -23 -24 -18 pair le sueur
-22 -24 -23 -19 pair make it
-21 -24 -22 -17 pair marwick .
-22 -23 -24 -18 pair megan le
18 24 1 4 pair of this
-24 -21 -22 -20 pair our ref
-24 -22 -20 -21 pair out “”
-24 -20 -16 -23 pair place of
-12 -23 -24 -19 pair propose that
-24 -24 -22 -19 pair ref .
-24 -23 -23 -22 pair residents '
-24 -19 -14 -15 pair says “”
-4 -24 -21 -24 pair sir –
-1 -24 -13 -13 pair subsection (
-22 -23 -24 -18 pair sueur :
-24 -22 -23 -21 pair the corn
-24 -18 -17 2 pair the department
-20 -23 -24 -3 pair the figure
22 24 0 5 pair think the
-24 -24 -24 -22 pair thursday #
-24 -18 -17 -20 pair to get
-24 0 -20 -17 pair to you
-23 -24 -23 -24 pair was asked
0 1 -5 24 pair will the
-6 -22 -24 -17 pair would not
-24 -23 -22 -19 pair write “”
24 16 -10 -11 word agree
0 -24 -21 -14 word amendment
-9 -22 -17 -24 word b
-9 5 24 1 word before
-9 -24 -23 -18 word big
0 -24 11 14 word boat
11 -24 -17 -14 word children
-23 -23 -24 -21 word cottage
-12 -3 -24 -17 word except
21 24 2 21 word far
-7 -20 -24 -18 word great
-24 -20 -1 -18 word letters
-24 -21 0 -22 word looked
-22 -23 -24 -18 word megan
-10 -24 -24 -9 word miles
-24 -22 17 10 word next
-6 -24 -24 -20 word ordinance
4 -24 -21 -17 word para
-24 -22 -23 -20 word passed
-5 -24 -23 -4 word past
-19 -24 -22 -21 word present
-24 -19 -18 -19 word primary
21 -24 -23 -8 word right
-24 -18 -19 -20 word roads
7 -24 -18 -9 word sir
-4 -23 -24 -16 word spent
24 -10 -7 -2 word stands
-22 -23 -24 -18 word sueur
-16 -24 -24 -22 word van
-24 -21 -17 5 word wanted
-24 -17 -15 -10 word whom
-22 -24 -20 -20 word whose
-3 -24 -12 -17 word wrong
6 -5 -24 -1 word years
-8 -20 -24 -18 word yours
-23 -17 -17 7 before ends 4
-23 -23 -23 -22 begins # th
4 -23 -18 -20 begins 0 -
-23 -18 -15 3 begins 0 dr
-23 -12 -13 1 begins 0 h
23 22 -5 4 begins 0 leave
-23 -22 -20 -19 begins 0 memorandum
-6 -23 -19 7 begins 0 mrs
-23 -21 -21 -21 begins 0 office
-23 -16 -19 -17 begins 0 response
23 -4 -6 1 begins 0 well
-23 -23 -20 -21 begins 0 •
-23 -13 -12 -12 begins 1 client
-18 1 -23 -14 begins 1 could
-21 -23 -22 -21 begins 1 goes
-23 -22 -21 -21 begins 1 metres
-23 -19 -16 -18 begins 1 november
-23 -20 -22 -21 begins 1 sir
-23 -23 -23 -22 begins 1 th
-20 -15 -16 -23 begins 1 whom
-23 -21 -17 -16 begins 1 write
-22 3 -23 -23 begins 2 agree
23 0 2 0 begins 2 all
-20 -17 -23 2 begins 2 board
-2 -23 -21 3 begins 2 d
2 0 -23 -3 begins 2 of
-23 4 -23 -17 begins 2 our
-23 -21 -17 -15 begins 2 out
-23 -22 -18 -19 begins 2 point
-23 -23 -20 -21 begins 2 ▼
-16 -15 -23 -19 begins anything else
-23 -19 -21 -19 begins from :
21 23 -1 3 begins i think
-23 -22 -20 -19 begins memorandum
-23 -21 -21 -21 begins office of
-23 -13 -12 -12 begins our client
-23 -20 -21 -19 begins our ref
-23 -20 -22 -18 begins the marwick
-23 -15 -17 -19 begins to the
-23 -23 -20 -21 begins • #
-10 4 -23 2 behind ends m
-15 -23 -20 -8 behind ends t
-23 -17 -15 -7 clauses 5
19 20 4 -23 ends 0 !
-23 -17 -19 -19 ends 0 bill
-23 -22 -20 -19 ends 0 memorandum
-23 -22 -23 -21 ends 0 row
-2 23 0 13 ends 1 hours
-1 7 -23 -17 ends 1 me
-5 -20 -23 -17 ends 1 place
-23 -20 -21 -19 ends 1 port
-23 -19 -22 -21 ends 1 provision
-23 -16 -16 -15 ends 1 public
-23 -18 -21 -10 ends 1 up
-22 -6 -23 -8 ends 1 us
-23 -23 -20 -21 ends 1 ▼
4 -21 -23 3 ends 2 have
-23 -18 -20 -21 ends 2 words
-5 -5 23 -4 first suggest names_draft
-7 -15 -23 -3 line from end 2
12 -23 -21 -14 pair # i
-23 -22 -21 -7 pair # per
-23 -23 -20 -21 pair # ▼
23 -4 -3 0 pair ( c
-9 0 -20 -23 pair : #
-11 -23 -20 -14 pair draft .
-23 -20 -19 -16 pair for your
-23 -19 -21 -19 pair from :
-23 -19 -20 -17 pair harbour board
-9 -23 -20 -14 pair i .
-6 -21 -23 -16 pair i hope
-9 -23 -22 -18 pair i know
-6 6 -23 -18 pair me .
-23 -16 -15 -16 pair october ,
-23 -21 -21 -21 pair office of
-20 -23 -20 -19 pair re :
-23 -20 -22 -20 pair ref :
-10 -23 -21 -1 pair second sentence
7 -23 -15 -16 pair since #
-22 -23 -20 -16 pair t mind
2 0 -23 -17 pair that it
23 2 -20 -5 pair the draft
-10 -23 -21 -17 pair the order
2 -23 -20 -19 pair the words
-5 -23 -20 -15 pair this ,
-23 -21 -23 -20 pair tuesday ,
-23 -8 -23 -20 pair us .
-23 -23 -22 -22 pair we know
14 -23 -19 -11 pair you ,
-23 3 -17 -16 pair “” and
-11 -3 -13 -23 pair “” is
-23 -23 -20 -21 pair • #
-23 -23 -20 -21 pair ▼ #
23 -4 4 1 pair 𝐝 #
-2 -23 -20 2 word added
17 23 6 -14 word am
-5 -22 -23 -16 word believe
-23 -16 -16 -17 word brackenford
-9 -23 -21 -19 word bridge
-23 -4 -19 -17 word costs
4 -23 -19 -15 word husband
-8 -23 -19 -2 word june
-5 -21 -23 -16 word kind
-20 -23 5 -4 word look
-7 -21 -23 3 word lost
-11 -20 -23 -18 word lovely
-23 -21 -16 7 word months
-23 -21 -23 -20 word national
-23 -19 -17 -18 word quarne
-23 -16 -16 1 word question
-23 -18 -18 -17 word representations
-2 -1 -23 -10 word section
-7 -23 -21 3 word seen
-13 -17 -16 -23 word takes
19 -23 -22 -14 word thing
7 -23 -23 16 word way
5 -5 -3 -23 word we
5 -23 -23 -19 word weeks
-23 -23 -20 -21 word •
-23 -23 -20 -21 word ▼
23 -4 4 1 word 𝐝
-22 -20 -21 -17 before ends 0
-22 -18 -19 -17 before ends 7
-22 -21 -20 -18 begins 0 comment
-22 -20 -5 -18 begins 0 could
-17 -17 -22 20 begins 0 do
22 -11 -15 -5 begins 0 good
-22 -19 -20 -17 begins 0 harbour
-22 -19 -16 -19 begins 0 reply
-22 8 -18 -17 begins 0 so
-22 -22 -22 -21 begins 1 hearing
-6 -22 -18 -18 begins 1 iii
-22 0 -19 -14 begins 1 my
1 -22 -18 -17 begins 1 one
-22 11 -22 10 begins 1 will
22 17 -4 0 begins 1 with
3 -7 -22 -20 begins 2 s
-5 -22 -18 -3 begins 2 what
-22 -21 -20 -18 begins comment #
-22 -17 -16 -17 begins date :
-22 -20 -18 -16 begins half of
3 10 -22 -11 begins i am
-22 -22 -22 -21 begins public hearing
0 -22 -19 -12 begins we do
-10 -19 -19 -22 behind
-22 -21 -20 -18 behind ends 8
-21 -18 -22 -18 ends 0 draft
-3 6 -22 -22 ends 1 :
-11 -22 -22 1 ends 1 all
-22 1 -18 -15 ends 1 mean
-21 -5 -20 -22 ends 1 now
-22 -19 -14 3 ends 1 october
-21 -22 -19 -15 ends 1 ref
-22 -15 -15 -14 ends 1 text
-5 -22 -21 7 ends 1 too
-3 -22 -13 -15 ends 1 years
8 -22 -19 -1 ends 2 all
-20 -17 -19 -22 ends 2 commenting
-22 -17 -19 -16 ends 2 consultation
6 -22 8 -12 ends 2 last
-21 -22 -21 -19 ends 2 thornmere
-20 -18 -22 -22 ends 2 which
-22 -18 -15 -15 pair # harbour
-19 -22 -18 -20 pair ( d
14 -22 -9 -13 pair ) is
-22 -13 -11 -12 pair ) says
-1 -6 0 -22 pair , i
-22 6 -6 -7 pair - one
-22 -20 -14 -3 pair a day
-22 0 -21 -2 pair a man
-22 -5 -19 -17 pair after “”
-9 -21 -22 -19 pair by “”
22 -4 -3 0 pair c )
-22 -21 -20 -18 pair comment #
-20 -17 -19 -22 pair commenting on
-7 -21 -22 -18 pair county .
-4 -22 -18 -15 pair e .
-3 -22 -19 -18 pair end of
-22 -22 -18 -15 pair every year
18 14 9 22 pair in the
-22 -21 -21 -7 pair is there
-22 -17 -12 3 pair it ?
-21 -22 -18 -19 pair letter of
-22 -20 -21 -20 pair marwick harbour
-22 -19 -20 -19 pair meeting held
22 -3 -5 2 pair members .
-9 -21 -22 -17 pair no changes
-3 -22 4 -16 pair one of
-22 -21 -16 1 pair our own
-22 -18 -14 2 pair p .
5 -22 -20 -16 pair para #
-22 -17 -17 -16 pair paragraph ,
-4 -19 -22 -14 pair place .
22 -5 -9 1 pair please do
-22 -22 -22 -21 pair public hearing
-7 -14 -22 -3 pair section #
-22 -19 -18 -17 pair sirs ,
-3 -20 -22 -17 pair the most
-19 -19 -22 1 pair the next
-2 -19 -20 -22 pair the right
20 -15 -22 6 pair the strategy
-6 -22 -18 -17 pair those who
6 -22 -21 -18 pair to change
-22 -21 -18 4 pair to go
22 -6 -12 -2 pair to whoever
-22 -16 -18 -17 pair transport and
-22 -13 -13 -12 pair up .
-11 -20 -22 -16 pair up the
-5 -18 -22 -13 pair we read
-20 -17 -19 -22 pair you commenting
-22 -17 -18 -15 pair you say
1 -22 -22 -17 pair 𝐞 #
9 4 -22 -4 word #
-21 -22 -22 11 word anyone
-8 15 22 17 word bins
-4 -6 22 -3 word build
-3 8 -22 1 word cannot
1 -22 -19 -18 word city
-22 -19 -19 0 word close
-20 -17 -19 -22 word commenting
-5 -19 -22 -15 word doors
22 -9 -12 -5 word evening
-22 -1 -21 6 word figure
-5 -22 -21 -18 word harm
-8 -22 4 -19 word hope
2 -20 -22 -19 word iii
-21 -21 -22 4 word lady
-21 -22 -17 -5 word leaves
2 -18 -22 -15 word live
-7 -22 -21 -18 word longer
-22 -19 -15 1 word p
5 -22 -14 8 word points
-22 -3 -22 -18 word printed
9 -19 -22 -13 word seagrass
-22 -19 -16 -16 word sirs
-4 -22 -21 -15 word taken
-22 -19 -20 0 word telephone
16 10 -22 10 word than
6 -22 -19 7 word their
-22 -14 -16 -5 word transport
-18 -22 -16 3 word true
-8 1 9 -22 word were
-8 -22 1 2 word wish
-22 -22 -20 -6 word wishes
13 5 -22 8 word without
1 -22 -22 -17 word 𝐞
-15 -21 -21 -2 begins 0 cllr
-21 -19 -20 -18 begins 0 consultation
-7 -19 -21 -19 begins 0 number
5 -18 -21 -12 begins 0 otherwise
-21 -13 -13 -12 begins 0 present
-21 -19 -19 -16 begins 0 r
12 -21 -17 -4 begins 0 sir
-21 -19 -19 -19 begins 0 st
-21 -17 -17 -15 begins 1 form
9 21 -1 13 begins 1 our
5 -7 -21 -21 begins 2 (
-1 -3 17 21 begins 2 also
-21 -20 -17 9 begins 2 asked
-21 -20 -19 -19 begins 2 bill
-5 -21 -21 -16 begins 2 five
-21 -19 -18 -20 begins 2 october
-9 -21 -21 -19 begins 2 rule
-21 -17 -18 0 begins 2 second
-7 -2 -5 21 begins is the
-21 -19 -19 -16 begins r .
-19 -14 -13 -21 begins what is
8 2 15 21 changes 0
-8 2 -15 -21 ends 0 #
-21 -18 -17 -20 ends 0 report
-21 -18 -19 -19 ends 0 school
-10 -21 -20 -17 ends 1 harbour
4 -21 7 9 ends 1 paper
-21 -20 -18 -17 ends 1 sirs
-8 -20 -21 -17 ends 2 county
-2 -20 -21 -19 ends 2 eleven
-19 -20 -21 -19 ends 2 lane
-21 -20 -21 -16 ends 2 thirty
-21 -15 -12 -14 pair # /
-10 -10 -10 21 pair # ?
-21 -18 -20 -16 pair : consultation
-18 -19 -21 -18 pair : harbour
-21 -14 -11 -11 pair about it
-19 -20 -21 -16 pair and one
-11 13 21 -8 pair before the
-21 -14 -16 2 pair between the
21 -21 -10 8 pair clause #
1 4 0 21 pair does the
-20 -17 -19 -21 pair draft are
-21 -19 -18 -18 pair friday #
-21 -21 -20 -2 pair half past
-15 -21 -21 -16 pair i make
-7 -19 -21 -17 pair i propose
-21 18 -17 10 pair ice house
8 -21 -20 -14 pair in this
8 -21 -15 -14 pair is .
-4 -21 -20 -17 pair is in
-20 -21 -18 -7 pair it “”
-21 -19 1 -21 pair looked at
-21 -20 -18 -18 pair marwick county
-21 -3 -16 -13 pair not agree
4 -19 -21 -18 pair part iii
-21 -18 -17 -20 pair reply report
-21 -15 -17 -15 pair response form
-20 -17 -21 -17 pair strategy team
1 -21 -21 7 pair the board
-21 -16 -17 1 pair the boat
21 -3 -2 10 pair the guildhall
-17 21 -18 12 pair the ice
-21 -18 -19 1 pair the telephone
-5 -18 -21 -17 pair the thing
-10 -3 -21 -18 pair this is
-21 -15 -16 6 pair to delete
-21 -19 -18 -19 pair tuesday #
21 16 20 13 pair will be
-21 -16 -18 -4 pair will have
-1 5 -21 -12 pair you have
-18 -21 0 -18 pair you may
0 -20 -21 -20 word *
18 16 -14 21 word all
-21 -19 -16 -1 word already
-10 -21 -21 -17 word being
-19 -19 -21 -5 word bring
-21 -21 -21 -17 word call
-12 -2 21 13 word car
-21 -16 -14 -6 word child
-16 -21 -20 -6 word comes
0 -17 -21 -14 word comments
-19 -21 -14 -6 word disabled
21 -15 -17 -8 word done
-6 -20 -21 -16 word east
-21 -18 -21 -18 word environment
-3 -20 -21 -1 word everybody
21 18 -2 21 word exactly
-21 -18 -19 -18 word example
-6 -21 -20 -15 word fees
-21 -5 -21 -16 word few
-10 -3 -21 -13 word figures
-21 -16 -16 -4 word food
4 -21 -21 3 word foreshore
8 4 -21 3 word got
-21 -17 -17 0 word green
21 -6 -4 10 word guildhall
6 -18 -21 -14 word hectares
0 -17 -21 -12 word liked
-13 -21 -19 -19 word lived
0 21 11 -1 word not
-21 -1 -16 -16 word opinion
5 -19 -21 -12 word otherwise
4 -21 -19 2 word public
-20 -21 1 -17 word quiet
-21 -19 -18 -4 word rather
2 -21 -19 -1 word reads
-20 -21 -20 0 word seat
-4 -21 -19 -17 word subject
-21 14 -12 4 word third
-21 17 -2 7 word too
-5 3 -21 -16 word view
-3 -20 4 -16 before on line suggest
-10 20 -8 -5 begins 0 don
-20 -20 -16 -15 begins 0 point
-20 -17 -17 -16 begins 0 thornmere
-3 -16 -20 -15 begins 0 yours
-2 1 5 20 begins 2 going
-20 -17 -14 -16 begins 2 third
-10 20 -8 -5 begins don '
-6 -20 5 -16 begins what i
-20 -19 -20 -18 ends 0 transport
-20 -20 -18 -14 ends 1 j
-18 -16 -20 7 ends 2 from
8 9 20 13 length 4
-13 -13 -20 -9 lines 3
-6 -20 -13 -10 pair # subsection
-4 -20 -13 -18 pair ) of
1 -20 -19 2 pair a word
-20 7 -17 -14 pair against the
-14 -14 -20 -5 pair else ?
-9 20 -2 -1 pair it will
4 -15 -20 -13 pair like the
19 20 0 2 pair my own
-20 -10 -9 -10 pair paragraph 𝐝
-2 -4 -20 -16 pair that '
2 -18 -20 -18 pair that i
-20 -17 -20 -18 pair the environment
-2 -14 -20 -11 pair the seagrass
-20 -20 -20 -13 pair what about
-20 -16 -15 0 pair “” ?
9 -20 -15 2 pair “” in
-6 -1 8 -20 word add
4 13 -8 20 word ban
-13 -5 2 20 word going
-20 -20 -15 -4 word grants
9 16 8 20 word means
-20 -19 -19 -17 word organisation
20 18 -2 11 word permits
-20 -15 -15 -14 word solicitors
5 -20 -15 -16 word square
-3 2 -1 -20 word time
-11 -11 20 17 word toilets
1 -20 13 20 word wall
-5 -18 -20 7 word works
"""
