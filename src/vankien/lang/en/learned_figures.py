"""What was learned of figures from labelled contributions: `python bench/learn_figures.py --write`."""

FIGURES = r"""
-1.53 new in unit
-1.27 is past
-1.23 sentences apart -2
-1.22 new<0 #
-1.15 is over
-1.10 new<0 the
-1.08 count 4
-1.08 ratio -3
-1.07 new-old+2 #
-1.07 new-old-length 3
-1.07 new<0 and
-1.06 old-new could
-1.05 new-old +
-1.04 new>0 a
-1.03 old-new+1 i
1.02 old-new: - >
-1.02 placeless
-0.98 new-old better
-0.98 old-new +
-0.97 new-old: and
-0.96 new-old-length 2
-0.96 old-new said
-0.96 old-new+2 year
-0.96 old>2 year
0.95 in unit
-0.95 new close 3
-0.95 new-old says
-0.94 new-old ?
-0.93 new-old+0 .
-0.93 old-new-0 the
-0.92 ratio 4
-0.91 new>1 have
-0.91 new>> and have
-0.91 old-new-0 and
-0.90 between DESCRIBED
-0.89 new-old are
-0.89 new-old no
-0.89 old<2 years
0.87 new bound<
-0.87 old-new then
-0.87 old-new three
-0.87 old<0 was
-0.86 new close 4
-0.86 new< KEEPS
-0.86 old< BETWEEN
0.86 old>1 four
-0.86 old>1 then
-0.85 new-old+2 .
-0.85 new<1 :
-0.85 new<3 to
-0.83 new<1 million
-0.83 new>3 of
-0.83 old favours>
-0.82 new-old people
-0.82 new< BETWEEN
-0.82 old< PAIRS
-0.82 old< SIGNS
-0.81 new-old+1 #
-0.81 new<< # :
-0.81 old favours_near>
0.81 old-new d
-0.81 old<0 are
-0.80 new-old-0 in
-0.80 new>0 :
-0.80 new>0 to
-0.80 old<3 i
-0.79 new-old us
-0.79 not in unit
-0.79 old-new-0 in
-0.79 old<1 would
-0.79 old>> , then
-0.78 new there
-0.78 new-old+2 :
-0.78 new-old-0 ,
-0.78 new-old-length 5
-0.78 new<1 i
-0.78 old-new our
0.78 old-new+2 is
-0.78 old>2 ,
-0.78 old>> and #
-0.76 new ends ?
-0.76 new-old-0 and
-0.76 old-new when
-0.75 new-old+0 a
-0.75 old>2 #
-0.75 units differ
-0.74 new-old+0 to
-0.74 new>2 on
0.74 old>0 ?
-0.73 new< DISAGREES
0.73 new<0 say
-0.73 new> TURNS
-0.73 old<1 of
-0.73 old>3 and
-0.72 new-old+1 in
-0.72 new<1 on
-0.72 old-new+2 #
-0.72 old<1 million
-0.72 old<3 half
-0.72 old>2 and
-0.71 new-old more
-0.71 new-old would
-0.71 new-old-2 and
-0.71 new<3 a
0.71 old-new two
-0.71 old-new: :
0.71 old< INSTEAD
-0.71 old<2 and
-0.71 old>0 and
-0.71 old>2 million
-0.71 old>> , #
-0.70 new close 5
-0.70 new-old+1 ,
-0.70 new-old-0 #
-0.70 old< INSERTS
-0.70 old< KEEPS
-0.70 old> DELETES
-0.69 new-old i
-0.69 new-old+1 i
-0.69 new>1 .
0.69 old>3 a
-0.68 between ANAPHORA
-0.68 new-old me
-0.68 new-old out
-0.68 old< WANTS
0.68 old<2 for
-0.67 new<2 :
-0.67 new>3 and
-0.67 old-new us
-0.66 new-old-length 0
0.66 old-new+1 ,
-0.66 old<0 #
0.66 old>1 is
0.65 between BAD
-0.65 close sentence 0
-0.65 new-old+0 ,
0.65 new-old-0 not
-0.65 new-old: to
-0.65 new<< # and
-0.65 new>0 in
-0.65 new>3 have
-0.65 old< CORRECTS
0.65 old< LEADS
0.65 old<0 not
-0.64 new-old but
-0.64 new< DENIES
-0.64 new< TOLD
-0.64 new<2 #
0.64 old-new+0 ?
0.64 old-new-0 .
-0.64 old<2 my
-0.64 old>2 the
-0.63 new-old leave
-0.63 old<0 less
-0.63 old<< million less
-0.62 new-old+2 is
-0.62 new< LETTERED
0.62 new>3 #
-0.62 old-new least
0.62 old-new people
-0.62 old-new there
-0.62 old> DESCRIBED
-0.62 units old alone
-0.61 new<2 my
-0.61 new<3 less
-0.61 new>1 year
-0.61 new>2 is
-0.61 new>3 it
-0.61 new>> a year
0.60 new first
-0.60 new-old five
0.60 new-old you
-0.60 new-old-0 be
-0.60 new-old-0 for
-0.60 new-old-2 #
-0.60 new<0 from
-0.60 new>> : #
-0.59 new-old+0 :
-0.59 new<2 i
0.59 old-new we
-0.59 old-new-2 i
-0.58 old<3 '
-0.58 old>0 ]
0.58 old>1 ,
-0.58 old>1 what
-0.58 old>> is what
-0.58 ratio 5
-0.57 new-old: :
0.57 new<3 three
-0.57 old-new: by
0.57 old< COPIES
-0.57 old>3 i
-0.56 new close 0
0.56 new-old-0 has
0.56 new-old-length 6
-0.56 new<0 in
-0.56 new>1 my
-0.56 old-new+1 my
-0.56 old-new+1 on
-0.56 old-new-2 my
-0.56 old>1 on
-0.55 length 4
0.55 new<2 years
-0.55 new> PAIRS
-0.55 new> SIGNS
-0.55 new>2 and
0.55 old-new bairns
0.55 placed
-0.55 sentences apart -3
0.54 between COUNTS
-0.54 new-old our
-0.54 new-old under
-0.54 new-old+2 of
-0.54 new-old-2 a
-0.54 new<3 '
-0.54 new<< # in
-0.54 new> BAD
-0.54 new>0 th
-0.54 old-new t
0.54 old-new+2 '
0.54 old< COUNTS
0.53 is asked
0.53 new-old what
0.53 new< ANAPHORA
-0.53 old-new every
0.53 old-new+0 a
-0.53 ratio -2
-0.53 sentences apart 1
0.52 new<1 should
-0.52 new<< it to
-0.52 new>1 a
0.52 old-new out
0.52 old<1 people
-0.52 old<3 that
0.52 old> BAD
-0.51 new-old-0 :
0.51 old-new-0 :
0.50 mends
-0.50 new-old year
0.50 new<2 to
-0.50 new>0 ?
-0.50 new>2 :
-0.50 old-new+0 and
-0.50 old-new-2 and
0.50 old>3 days
-0.50 ratio -4
-0.49 new-old every
0.49 new-old-length 4
0.49 new<< # to
-0.49 old first
-0.49 old-new pay
-0.49 old-new who
-0.48 new-old little
0.48 new-old+0 is
0.48 new< ASKS
-0.48 new<2 a
-0.48 new>3 days
0.48 new>3 is
-0.48 new>> , in
-0.48 old bound<
-0.48 old-new i
0.48 old-new-1 .
-0.48 old< PLACES
-0.48 old<0 –
0.48 old> TURNS
-0.48 ratio 3
0.48 units same
-0.47 new-old one
-0.47 new<1 in
-0.47 new> DELETES
-0.47 old-new which
-0.47 old<0 be
-0.47 old<< # #
0.47 old> RAISES
-0.47 old>0 '
-0.46 is only told
-0.46 new ends otherwise
0.46 new-old down
-0.46 new<0 then
0.46 new<0 within
-0.46 new<2 be
0.46 new>0 is
0.46 old-new+0 in
0.46 old-new-2 be
0.46 old<3 (
0.46 old<3 is
-0.46 old>0 of
-0.45 length 3
-0.45 new-old ]
-0.45 new-old-length 1
-0.45 new>2 #
0.45 old<0 aged
-0.45 old>0 less
-0.45 old>> less #
-0.44 new-old age
0.44 new-old your
-0.44 new< DRAFTS
-0.44 new<0 of
-0.44 new<0 was
-0.44 new>2 ,
-0.44 old-new+0 of
0.44 old-new-1 should
-0.44 old< BESIDE
0.43 between COPIES
-0.43 new-old bairns
-0.43 new-old he
0.43 new-old pounds
0.43 old-new
0.43 old-new from
-0.43 old-new more
0.43 old-new-0 >
0.43 old-new-1 -
0.43 old>> by #
-0.42 between AGREES
-0.42 figures of the draft 3
-0.42 new-old
-0.42 new-old .
0.42 new-old four
-0.42 new-old-2 be
0.42 new-old-2 in
-0.42 new< LEADS
-0.42 new> REPLACES
-0.42 new>2 million
-0.42 old-new says
-0.42 old-new where
0.42 old-new years
0.42 old-new+2 to
0.42 old< DELETES
0.42 old<2 #
-0.42 old>3 what
-0.41 new-old (
-0.41 new-old+1 .
-0.41 new<1 would
-0.41 old-new ;
0.41 old-new with
0.41 old<3 :
-0.41 old<3 less
0.41 old>0 i
-0.41 old>1 and
-0.40 close 8
0.40 count 1
0.40 is home
-0.40 new-old old
-0.40 new-old school
-0.40 new-old should
0.40 new< MINDS
0.40 new<0 >
0.40 new<1 -
0.40 new<< - >
-0.40 new> LEADS
-0.40 new> WANTS
-0.40 new>1 in
-0.40 old-new )
-0.40 old-new m
0.40 old-new that
0.40 old-new+1 the
0.40 old> WEAK
-0.40 old>1 in
-0.39 between TURNS
-0.39 new-old+2 the
-0.39 new-old-0 to
-0.39 new-old-2 the
0.39 new-old-length 8
0.39 new< MOVES
0.39 new<0 put
-0.39 new<0 than
0.39 new<< to be
0.39 old-new ask
-0.39 old-new for
0.39 old-new insert
-0.39 old-new+1 #
-0.39 old-new-0 ,
-0.39 old< REPLACES
0.39 old<0 of
-0.39 old<< # in
-0.39 old> ANAPHORA
-0.39 units none
-0.38 close 1
-0.38 is else
-0.38 new-old+2 ,
-0.38 new> TOLD
-0.38 old-new no
-0.38 old-new-0 is
-0.38 old-new-length 0
0.38 old<3 in
0.38 old>3 is
0.37 between LEAVES
-0.37 close 0
-0.37 new-old )
-0.37 new-old+1 the
-0.37 new<3 is
-0.37 new> DENIES
0.37 old-new by
0.37 old-new last
-0.37 old-new they
0.37 old-new-0 to
0.37 old< RAISES
-0.37 old>3 to
-0.37 old>> , and
0.36 is put for
-0.36 length 2
-0.36 new counted
-0.36 new-old until
-0.36 new-old+1 and
0.36 new<2 of
-0.36 new<2 we
0.36 new<3 of
-0.36 new>0 ]
0.36 new>2 of
0.36 old-new become
-0.36 old-new what
0.36 old-new+0 by
0.36 old-new-0 become
0.36 old-new-length 6
0.36 old< DRAFTS
0.36 old< REFUSES
-0.36 old<3 of
-0.35 figures of the draft 4
-0.35 new-old said
0.35 new-old them
-0.35 new-old+0 and
0.35 new<2 it
-0.35 new> ANAPHORA
-0.35 new>0 and
0.35 new>0 at
0.35 new>2 it
-0.35 old-new on
-0.35 old-new ve
-0.35 old-new you
0.35 old-new-2 a
-0.35 old< USES
0.35 old> MINDS
0.35 old> NOTHING
-0.35 old> WANTS
0.35 old>0 by
-0.34 between CORRECTS
0.34 new<3 :
0.34 new> COUNTS
-0.34 new>0 less
0.34 new>2 in
-0.34 new>3 for
-0.34 new>> less #
0.34 old-new better
-0.34 old-new my
-0.34 old-new s
-0.34 old-new would
-0.34 old-new: and
0.34 old<0 with
0.34 old<2 to
-0.34 old<3 s
-0.34 old>0 is
-0.33 between FIGURES
0.33 between FROM
-0.33 between PLACES
0.33 between RAISES
-0.33 new-old that
-0.33 new< COPIES
0.33 new> NOTHING
0.33 old-new-1 and
-0.33 old<0 have
-0.33 old<1 #
0.33 old<2 in
-0.32 close sentence 2
-0.32 new close 2
-0.32 new-old-0 was
-0.32 new<3 ,
-0.32 new> AGREES
0.32 new> ASKS
0.32 new> REFUSES
-0.32 old-new but
0.32 old-new nobody
0.32 old-new own
0.32 old<1 you
-0.32 old<< # :
-0.31 count 3
-0.31 figures 3
-0.31 new-old as
-0.31 new-old by
0.31 new-old have
-0.31 new<0 ,
-0.31 new<3 and
0.31 new> BECOMES
-0.31 new>1 the
-0.31 new>2 i
-0.31 old ends !
-0.31 old-new can
-0.31 old< OUGHT
0.31 old< TOLD
-0.31 old> CORRECTS
0.31 old>2 on
0.31 old>> is a
-0.30 between LEADS
0.30 new-old so
-0.30 new-old+1 a
-0.30 new<1 ,
0.30 new> FROM
0.30 new> THIS
-0.30 old> TURNED
0.30 old>3 ,
0.30 sentences apart 0
0.29 new-old it
-0.29 new-old-2 .
-0.29 new< INSTEAD
-0.29 new< TURNS
0.29 new> GOOD
-0.29 old-new th
-0.29 old-new+0 .
-0.29 old-new-0 was
0.29 old-new-2 in
-0.29 old> DENIES
-0.29 old>0 th
0.28 between THIS
-0.28 new-old-1 ,
-0.28 new-old: .
-0.28 new< BECOMES
-0.28 new<0 by
-0.28 new<0 with
-0.28 new<1 d
0.28 new<2 for
-0.28 new<3 /
-0.28 new> COUNTED
0.28 old quoted
-0.28 old-new over
-0.28 old-new-1 ,
-0.28 old-new-length 1
0.28 old<0 has
0.28 old>0 in
-0.27 between NOTHING
-0.27 between REPLACES
0.27 new-old day
0.27 new<0 insert
0.27 new<0 it
-0.27 new<2 is
0.27 new<< and insert
-0.27 old ends otherwise
0.27 old-new time
0.27 old-new+1 insert
0.27 old-new-0 insert
0.27 old-new: and insert
0.27 old< NOTS
-0.27 old<0 replace
-0.27 old<< # to
0.27 old> LETTERED
-0.27 old>1 .
0.26 between MINDS
-0.26 between TOLD
0.26 is alone
-0.26 is old asked
0.26 new ends !
0.26 new-old from
-0.26 new-old is
0.26 new-old+1 to
-0.26 new-old-0 is
-0.26 new< THIS
-0.26 new> MINDS
0.26 new> USES
-0.26 new>1 so
0.26 new>1 to
-0.26 new>2 (
-0.26 new>> , so
0.26 old-new in
0.26 old-new+1 .
-0.26 old-new+2 ,
0.26 old-new-0 it
0.26 old< MOVES
0.26 old<0 for
-0.26 old<1 to
-0.26 old<3 and
-0.26 old> DENIED
-0.26 old> GOOD
-0.26 old> PRAISES
-0.26 old>1 '
0.25 between BETWEEN
-0.25 close sentence 4
-0.25 figures 4
-0.25 new-old ;
-0.25 new-old be
0.25 new-old she
-0.25 new<0 less
-0.25 new<< million less
-0.25 new> DRAFTS
0.25 new> MOVES
-0.25 old-new before
-0.25 old-new it
0.25 old-new under
0.25 old-new was
-0.25 old-new+1 in
-0.25 old> BESIDE
0.25 old>0 a
-0.24 between BESIDE
0.24 between KEEPS
-0.24 close 3
0.24 close sentence 6
0.24 new-old d
-0.24 new-old+0 in
0.24 new-old-0 of
0.24 new-old-0 your
0.24 new-old-1 .
0.24 new< COUNTED
0.24 new< RAISES
-0.24 new<0 :
0.24 new> ORDERED
-0.24 new>2 the
0.24 new>> , and
-0.24 old-new age
0.24 old-new to
0.24 old-new-0 put
-0.24 old-new-length 5
0.24 old< ANAPHORA
0.24 old< RESULTS
0.24 old<0 your
-0.24 old<1 '
0.24 old> THIS
0.24 old>3 years
-0.24 old>> : #
0.24 ratio 1
0.24 sentences apart 2
-0.23 between NOTS
0.23 new-old at
0.23 new-old before
-0.23 new-old of
-0.23 new-old-1 it
-0.23 new< LEAVES
-0.23 new<3 i
0.23 new> TURNED
-0.23 new>0 ,
-0.23 old rights<
0.23 old-new half
0.23 old> OUGHT
0.23 old> REPLACES
0.22 between PAIRS
0.22 between SIGNS
0.22 down
0.22 new-old where
-0.22 new<2 would
-0.22 old-new an
0.22 old-new+0 should
0.22 old-new+1 to
0.22 old-new-0 say
0.22 old-new-1 one
0.22 old-new-length 2
-0.22 old<0 ,
-0.22 old<3 /
-0.22 old<3 a
-0.22 old> COUNTS
-0.22 old> NOTS
-0.22 old>1 #
-0.22 old>2 for
-0.22 up
0.21 between DENIED
0.21 between WEAK
0.21 figures apart 3
0.21 new rights<
0.21 new-old had
-0.21 new-old two
0.21 new-old with
0.21 new< RIGHTS
-0.21 new<0 for
-0.21 new> INSERTS
-0.21 new> NOTS
0.21 new> RAISES
0.21 new>1 '
-0.21 old-new :
0.21 old-new >
-0.21 old-new round
-0.21 old-new-0 of
0.21 old-new-length 4
0.21 old-new: to
0.21 old<0 by
0.21 old<3 )
-0.21 old> LEADS
-0.21 old>0 :
-0.21 old>2 a
-0.21 ratio -5
-0.21 sentences apart 3
0.20 between DENIES
-0.20 between WANTS
-0.20 is other times beside
-0.20 new blamed>
-0.20 new-old-0 the
-0.20 new< REFUSES
0.20 new>0 '
-0.20 new>1 of
-0.20 old-new (
-0.20 old-new and
-0.20 old-new at
0.20 old-new go
-0.20 old-new+1 '
-0.20 old<1 /
-0.20 old<2 :
-0.20 old<< / #
-0.20 old> USES
0.20 old>1 have
0.20 old>2 to
0.20 old>> and have
-0.20 ratio -1
0.19 close 7
-0.19 is other times
-0.19 new denied<
0.19 new-old s
-0.19 new-old when
-0.19 new-old years
0.19 new-old+0 instead
-0.19 new-old+2 '
0.19 new-old: instead of
-0.19 new<< it was
0.19 new> DESCRIBED
0.19 new>0 for
-0.19 new>2 )
0.19 new>3 ,
-0.19 old-new ]
0.19 old-new a
0.19 old-new must
0.19 old-new new
-0.19 old-new so
-0.19 old-new+2 .
-0.19 old-new+2 a
0.19 old<0 until
-0.19 old<2 )
-0.19 old> RIGHTS
-0.19 old>2 .
-0.19 old>2 :
-0.19 old>2 ]
0.19 old>2 is
0.18 new-old '
-0.18 new< BESIDE
0.18 new<1 we
-0.18 old-new about
0.18 old-new nothing
-0.18 old-new read
0.18 old-new since
0.18 old-new up
-0.18 old-new-0 read
-0.18 old-new-2 #
-0.18 old-new-length 3
0.18 old-new: should be
-0.18 old< BECOMES
-0.18 old>0 with
-0.18 old>1 my
0.18 times
0.17 between DELETES
-0.17 close 4
-0.17 close > 1.5
-0.17 new-old an
-0.17 new-old the
-0.17 new-old we
0.17 new< FIGURES
0.17 new<0 become
0.17 new<1 '
0.17 new<< should be
0.17 new>0 (
0.17 new>3 the
-0.17 new>> , #
0.17 old-new is
0.17 old-new+0 -
-0.17 old-new+0 with
0.17 old-new+1 it
-0.17 old-new-0 by
-0.17 old-new-length 7
0.17 old< GOOD
0.17 old<0 so
-0.17 old<1 and
-0.17 old> COUNTED
0.17 old> ORDERED
-0.17 old>0 .
0.17 old>1 to
-0.17 old>2 i
0.17 old>> is no
0.16 between INSERTS
0.16 new-old in
-0.16 new-old my
-0.16 new-old then
-0.16 new-old three
-0.16 new-old-0 .
0.16 new-old-0 at
0.16 new-old-0 so
-0.16 new< CORRECTS
0.16 new< GOOD
-0.16 new< TURNED
-0.16 new< USES
-0.16 new> OUGHT
-0.16 new> PRAISES
0.16 new>1 on
-0.16 new>> to #
0.16 old denied<
0.16 old held<
0.16 old raisers<
0.16 old-new+0 ,
-0.16 old-new-2 .
-0.16 old< THIS
-0.16 old<0 within
-0.16 old<2 a
-0.16 old<2 be
-0.16 old<3 to
-0.16 old> TOLD
0.16 old>0 on
-0.16 old>1 the
-0.15 between GOOD
0.15 new close 1
0.15 new-old to
-0.15 new<2 ought
0.15 new> LEAVES
0.15 old-new should
0.15 old-new+1 >
0.15 old-new-2 four
-0.15 old-new-2 ought
-0.15 old< ORDERED
0.15 old< TURNED
0.15 old<0 and
-0.15 old<0 is
-0.15 old<0 the
0.15 old<2 the
-0.15 old> FIGURES
-0.15 old>0 -
0.15 old>0 ;
-0.15 old>1 a
0.15 old>1 no
-0.15 old>2 in
0.15 old>3 in
-0.14 between ORDERED
0.14 between PRAISES
-0.14 between WISHED
0.14 close 6
-0.14 close > 2
-0.14 figures apart 1
-0.14 new close 6
-0.14 new ends>
-0.14 new favours_near>
0.14 new< DELETES
-0.14 new< FROM
0.14 new<1 #
0.14 new<1 and
0.14 new<2 '
-0.14 new<2 the
0.14 new<< there are
-0.14 new> INSTEAD
-0.14 new>3 metres
0.14 old-new -
0.14 old-new boat
-0.14 old-new+0 :
0.14 old-new+2 in
-0.14 old-new: .
-0.14 old<0 in
-0.14 old<0 says
-0.14 old>3 '
0.13 between MOVES
0.13 close > 0.5
-0.13 close sentence 3
-0.13 figures 5
0.13 is wanted
0.13 new ends ;
0.13 new-old instead
-0.13 new-old was
0.13 new-old-1 instead
0.13 new< OUGHT
0.13 new<1 people
0.13 new<3 in
-0.13 new> CORRECTS
-0.13 old ends ?
-0.13 old-new '
-0.13 old-new+0 for
-0.13 old-new-1 there
0.13 old-new-2 it
-0.13 old< LETTERED
-0.13 old<1 i
0.13 old<1 instead
-0.13 old<2 '
-0.13 old<2 it
-0.13 old<3 #
0.13 old<< instead of
0.13 old>0 (
0.13 old>1 >
0.13 old>> - >
-0.12 between OUGHT
-0.12 length 5
-0.12 new favours>
0.12 new-old a
0.12 new-old on
-0.12 new-old-2 it
0.12 new< INSERTS
0.12 new< ORDERED
0.12 new< REPLACES
0.12 new<1 hours
-0.12 new<1 it
-0.12 new> DENIED
0.12 new> PLACES
-0.12 new>0 instead
-0.12 new>1 and
-0.12 new>> and #
-0.12 new>> instead of
0.12 old ends>
-0.12 old known<
0.12 old-new #
0.12 old-new day
-0.12 old-new not
0.12 old-new off
-0.12 old-new+1 and
-0.12 old-new+2 the
-0.12 old-new-0 with
-0.12 old-new-2 ,
0.12 old-new-2 to
-0.12 old< DENIES
0.12 old<0 at
-0.12 old<0 every
0.12 old<0 from
0.12 old<0 than
-0.12 old<< # and
0.12 old> DRAFTS
0.12 old> REFUSES
0.12 old>1 )
0.12 old>2 be
0.12 old>> ( )
0.12 year
0.11 between RESULTS
0.11 count 2
-0.11 figures 2
0.11 length 0
0.11 new quoted
-0.11 new raisers<
0.11 new-old they
0.11 new-old+0 for
-0.11 new< RESULTS
0.11 new<0 are
-0.11 new<2 ,
-0.11 new<2 and
0.11 new> FIGURES
0.11 new>2 '
0.11 old-new are
0.11 old-new year
0.11 old-new+1 be
-0.11 old<1 it
-0.11 old<1 seven
0.11 old> MOVES
-0.11 old>3 #
0.10 new-old+1 of
-0.10 new-old-1 and
-0.10 new-old-2 my
-0.10 new< COUNTS
-0.10 new< WANTS
0.10 new< WISHED
-0.10 new<2 two
0.10 new<3 #
0.10 new>2 .
0.10 old-new he
-0.10 old-new little
-0.10 old-new please
-0.10 old-new will
0.10 old-new+0 (
-0.10 old< RIGHTS
-0.10 old> RESULTS
0.10 old> STRONG
0.10 old> WISHED
0.10 old>1 be
-0.10 old>2 '
0.10 old>3 of
-0.09 is leads
0.09 new known<
0.09 new-old has
0.09 new<0 be
-0.09 new<1 to
0.09 new<3 s
-0.09 new> WEAK
0.09 new>0 ;
-0.09 new>0 of
-0.09 new>3 .
0.09 new>3 in
0.09 new>> , the
-0.09 old-new five
0.09 old-new has
-0.09 old-new say
0.09 old-new-0 at
-0.09 old< COUNTED
-0.09 old<0 that
0.09 old<2 we
0.09 old<3 ,
0.09 old> LEAVES
0.09 old> PAIRS
0.09 old> SIGNS
-0.09 old>3 s
0.08 between DISAGREES
0.08 between USES
0.08 close 2
0.08 close 5
-0.08 close > 3
-0.08 figures apart 4
-0.08 is reported
-0.08 new last
-0.08 new-old #
-0.08 new-old :
-0.08 new-old-length 7
0.08 new> RIGHTS
0.08 new> WISHED
-0.08 new>0 would
0.08 new>> would be
0.08 old-new four
-0.08 old-new had
-0.08 old-new ought
0.08 old-new pounds
0.08 old-new-0 for
-0.08 old<1 :
0.08 old>0 should
0.08 old>3 for
-0.08 old>> , in
-0.08 sentences apart -1
0.07 always
0.07 between COUNTED
0.07 between DEEDS
0.07 between FORMULAS
-0.07 between INSTEAD
-0.07 between LETTERED
0.07 between THERE
0.07 between TOO
0.07 between UNITS
0.07 close sentence 5
0.07 new-old ,
0.07 new-old+1 we
0.07 new< DEEDS
0.07 new< FORMULAS
0.07 new< PRAISES
0.07 new< THERE
0.07 new< TOO
0.07 new< UNITS
-0.07 new<0 read
-0.07 new<1 /
0.07 new<1 make
0.07 new<1 seven
0.07 new<2 in
0.07 new<3 that
-0.07 new<< / #
0.07 new<< make it
0.07 new> DEEDS
0.07 new> FORMULAS
-0.07 new> RESULTS
0.07 new> THERE
0.07 new> TOO
0.07 new> UNITS
-0.07 new>2 ]
-0.07 new>2 a
0.07 new>3 a
0.07 old-new make
0.07 old-new me
0.07 old-new one
0.07 old-new than
0.07 old-new+1 no
-0.07 old-new-1 to
0.07 old< DEEDS
0.07 old< FORMULAS
0.07 old< THERE
0.07 old< TOO
0.07 old< UNITS
0.07 old> DEEDS
0.07 old> FORMULAS
0.07 old> INSERTS
0.07 old> THERE
0.07 old> TOO
0.07 old> UNITS
-0.07 old>0 to
0.07 old>1 one
-0.06 between TURNED
0.06 figures of the draft 1
-0.06 figures of the draft 2
0.06 length 1
0.06 new-old -
-0.06 new-old and
-0.06 new-old for
0.06 new-old than
-0.06 new<0 is
0.06 new<0 s
0.06 new<1 there
0.06 new<< ' s
-0.06 new>0 )
0.06 new>1 be
0.06 new>3 '
0.06 old-new .
0.06 old-new have
0.06 old-new+0 to
-0.06 old-new-1 it
0.06 old-new-1 make
0.06 old<0 change
0.06 old<1 ,
0.06 old>0 from
-0.06 old>3 .
-0.05 new< DESCRIBED
-0.05 new<1 down
-0.05 new<< down to
-0.05 old-new old
-0.05 old-new school
-0.05 old-new-1 down
-0.05 old-new-2 '
0.05 old< DESCRIBED
0.05 old< FROM
0.05 old< LEAVES
-0.05 old<0 under
-0.05 old>0 for
"""
